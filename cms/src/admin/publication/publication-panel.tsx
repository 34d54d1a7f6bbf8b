import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { styled } from 'styled-components';
import { Block, List, Note, PageLink } from '../panel-parts';
import { diffusedTypeOf, type PanelProps, savedAt } from '../panel-props';
import { Planned } from '../planned/planned';
import { type Answer, follow } from './follow';
import { momentInWords, type PageState, sharedMessage, stateInWords } from './words';

/** Panel of the edit view: whether the published record is online, site by site. */
export function PublicationPanel(props: PanelProps) {
  const type = diffusedTypeOf(props);
  const { document, documentId } = props;
  if (!type || !document || !documentId) return null;
  const locale = document.locale ?? original;
  return {
    title: 'Mise en ligne',
    content: (
      <Whole key={`${documentId} ${locale}`}>
        <Publication
          path={`/parvis/publication/${type}/${documentId}`}
          savedAt={savedAt(props)}
          isTranslation={locale !== original}
        />
        <Planned
          path={`/parvis/planned-publication/${type}/${documentId}?locale=${locale}`}
          savedAt={savedAt(props)}
          hasDraft={document.status !== 'published'}
        />
      </Whole>
    ),
  };
}

/** The language whose pages are told about. */
const original = 'fr';

interface Props {
  path: string;
  /** Asked again when the record is saved. */
  savedAt: string;
  isTranslation: boolean;
}

function Publication({ path, savedAt, isTranslation }: Props) {
  const told = usePublication(path, savedAt);
  return <Block aria-live="polite">{told && <Answered {...told} isTranslation={isTranslation} />}</Block>;
}

function Answered({ answer, isLong, isTranslation }: Told & { isTranslation: boolean }) {
  if (answer === 'failed') return <Note>L’état de mise en ligne n’a pas pu être lu. Rechargez la page.</Note>;
  if (answer === null) return <Note>Ce contenu n’est pas publié.</Note>;
  if (answer.length === 0) return <Note>Publié, mais aucun site ne montre ce contenu.</Note>;
  const message = sharedMessage(answer);
  if (message) return <Note>{message}</Note>;
  return (
    <>
      {isTranslation && <Note>{'La page en français\u00A0:'}</Note>}
      <List>
        {answer.map((page) => (
          <Page key={page.site} {...page} />
        ))}
      </List>
      {isLong && (
        <Later>
          {'C’est plus long que d’habitude. La mise en ligne continue sans vous\u00A0: rouvrez cette fiche plus tard.'}
        </Later>
      )}
    </>
  );
}

function Page(page: PageState) {
  return (
    <li>
      <strong>
        <Mark $state={page.state} aria-hidden="true">
          {marks[page.state]}
        </Mark>
        <PageLink href={page.url}>{page.name}</PageLink>
      </strong>
      <State>
        {stateInWords(page)}
        {page.state === 'live' && page.since && <Since moment={page.since} />}
      </State>
    </li>
  );
}

function Since({ moment }: { moment: string }) {
  return (
    <>
      {' '}
      <time dateTime={moment}>{momentInWords(moment, new Date().toISOString())}</time>
    </>
  );
}

interface Told {
  answer: Answer | 'failed';
  /** Something still waits, and is not asked any more. */
  isLong: boolean;
}

/** What the silo says, asked again after each save; undefined at first. */
function usePublication(path: string, savedAt: string): Told | undefined {
  const { get } = useFetchClient();
  const [told, setTold] = useState<Told>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `savedAt` is no part of the question, but a new answer comes with it.
  useEffect(() => {
    const ask = async () => (await get<{ data: Answer }>(path)).data.data;
    return follow({ ask, tell: (answer, isLong) => setTold({ answer, isLong }), page: document });
  }, [get, path, savedAt]);
  return told;
}

const marks = { live: '✓', pending: '…', failed: '!', unknown: '?' };
const colours = { live: 'success600', pending: 'neutral600', failed: 'danger600', unknown: 'neutral600' } as const;

const Whole = styled.div`
  width: 100%;
  min-width: 0;
`;
const Mark = styled.span<{ $state: PageState['state'] }>`
  display: inline-block;
  width: 1.8rem;
  color: ${({ theme, $state }) => theme.colors[colours[$state]]};
`;
const State = styled.span`
  display: block;
  padding-inline-start: 1.8rem;
`;
const Later = styled(Note)`
  margin-top: 0.8rem;
`;
