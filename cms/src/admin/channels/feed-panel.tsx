import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { Block, Note } from '../panel-parts';
import { type PanelProps, savedAt } from '../panel-props';
import { type FeedState, feedInWords, isWaiting } from './words';

/** Panel of the edit view of a channel: when its feed was read, or why it was not. */
export function FeedPanel(props: PanelProps) {
  const { documentId, model } = props;
  if (model !== 'api::channel.channel' || !documentId) return null;
  return {
    title: 'Flux',
    content: <Feed path={`/parvis/channel-feed/channel/${documentId}`} savedAt={savedAt(props)} />,
  };
}

interface Props {
  path: string;
  /** Asked again when the record is saved. */
  savedAt: string;
}

function Feed({ path, savedAt }: Props) {
  const state = useFeed(path, savedAt);
  return <Block aria-live="polite">{state !== undefined && <Told state={state} />}</Block>;
}

function Told({ state }: { state: FeedState | null | 'failed' }) {
  if (state === 'failed') return <Note>L’état du flux n’a pas pu être lu. Rechargez la page.</Note>;
  return feedInWords(state, new Date().toISOString()).map((line) => <Note key={line}>{line}</Note>);
}

/** While the feed waits to be read: milliseconds between two questions, and how many are asked at most. */
const pace = { every: 5000, most: 24 };

function useFeed(path: string, savedAt: string) {
  const { get } = useFetchClient();
  const [state, setState] = useState<FeedState | null | 'failed'>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `savedAt` is no part of the question, but a new answer comes with it.
  useEffect(() => {
    let isLate = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = (left: number) =>
      get<{ data: FeedState | null }>(path)
        .then(({ data: { data } }) => {
          if (isLate) return;
          setState(data);
          if (isWaiting(data) && left > 0) timer = setTimeout(ask, pace.every, left - 1);
        })
        .catch(() => isLate || setState('failed'));
    ask(pace.most);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [get, path, savedAt]);
  return state;
}
