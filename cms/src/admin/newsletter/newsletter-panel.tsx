import { Button, Dialog, Flex, TextButton } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { styled } from 'styled-components';
import { messageOf } from '../message-of';
import { Block, Note } from '../panel-parts';
import { type PanelProps, savedAt } from '../panel-props';
import { type Answer, isUnderWay, sendingInWords, subscribersInWords } from './words';

const model = 'api::newsletter-issue.newsletter-issue';
/** Milliseconds between two looks at a sending. */
const pace = 3_000;

/** Panel of an issue's edit view: to whom it goes, a trial, and its sending. */
export function NewsletterPanel(props: PanelProps) {
  const { document, documentId } = props;
  if (props.model !== model || !document || !documentId) return null;
  return {
    title: 'Envoi aux abonnés',
    content: (
      <Newsletter
        key={documentId}
        id={documentId}
        savedAt={savedAt(props)}
        hasChanges={document.status === 'modified'}
      />
    ),
  };
}

interface Props {
  id: string;
  savedAt: string;
  /** The draft says something else than what is published, and sent. */
  hasChanges: boolean;
}

function Newsletter({ id, savedAt, hasChanges }: Props) {
  const { answer, said, busy, send, tryOn } = useNewsletter(id, savedAt);
  if (!answer) return <Block aria-live="polite">{said && <Note role="alert">{said}</Note>}</Block>;
  const { site, sending, subscribers, maySend } = answer;
  return (
    <Block aria-live="polite">
      {sending ? (
        <>
          <Note>{sendingInWords(sending)}</Note>
          {isUnderWay(sending) && (
            <Bar max={sending.total} value={sending.total - sending.waiting} aria-label="Courriels traités" />
          )}
        </>
      ) : (
        <Note>{site ? subscribersInWords(site, subscribers) : notShown}</Note>
      )}
      {site && maySend && (
        <Choices>
          {!sending && hasChanges && <Note>{unpublished}</Note>}
          <Flex gap={4} wrap="wrap">
            {!sending && subscribers > 0 && <Send subscribers={subscribers} site={site} busy={busy} onSend={send} />}
            <TextButton disabled={busy} onClick={tryOn}>
              M’envoyer un essai
            </TextButton>
          </Flex>
        </Choices>
      )}
      {said && <Note role="status">{said}</Note>}
    </Block>
  );
}

interface SendProps {
  site: string;
  subscribers: number;
  busy: boolean;
  onSend: () => void;
}

/** What cannot be taken back is asked twice. */
function Send({ site, subscribers, busy, onSend }: SendProps) {
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button type="button" disabled={busy}>
          Envoyer…
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>Envoyer ce numéro</Dialog.Header>
        <Dialog.Body>
          <Note>
            {subscribersInWords(site, subscribers)} Un numéro ne part qu’une fois, et un courriel parti ne se reprend
            pas. Avez-vous relu l’essai&nbsp;?
          </Note>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button type="button" variant="tertiary">
              Renoncer
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button type="button" onClick={onSend}>
              Envoyer maintenant
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}

/** What the silo says of the issue, asked again after each save and while it is being sent. */
function useNewsletter(id: string, savedAt: string) {
  const { get, put } = useFetchClient();
  const [answer, setAnswer] = useState<Answer>();
  const [said, setSaid] = useState<string>();
  const [busy, setBusy] = useState(false);
  const path = `/parvis/newsletter/newsletter-issue/${id}`;
  const look = useCallback(
    () =>
      get<{ data: Answer }>(path).then(
        ({ data }) => setAnswer(data.data),
        () => setSaid('L’état de l’envoi n’a pas pu être lu. Rechargez la page.'),
      ),
    [get, path],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: `savedAt` is no part of the question, but a new answer comes with it.
  useEffect(() => void look(), [look, savedAt]);
  const isWaiting = answer?.sending ? isUnderWay(answer.sending) : false;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => document.hidden || look(), pace);
    return () => clearInterval(timer);
  }, [isWaiting, look]);
  const during = async (work: () => Promise<string | undefined>) => {
    setBusy(true);
    setSaid(await work().catch(messageOf));
    setBusy(false);
  };
  const send = () =>
    during(async () => {
      const { data } = await put<{ data: Answer }>(path);
      setAnswer(data.data);
      return undefined;
    });
  const tryOn = () =>
    during(async () => {
      const { data } = await put<{ data: { to: string } }>(`/parvis/newsletter-trial/newsletter-issue/${id}`);
      return `Un essai vient de partir vers ${data.data.to}.`;
    });
  return { answer, said, busy, send, tryOn };
}

const notShown = 'Publiez ce numéro pour l’envoyer. S’il l’est déjà, aucun site qui a une lettre ne le montre.';
const unpublished = 'C’est la version publiée qui part\u00A0: vos derniers changements n’y sont pas.';

const Bar = styled.progress`
  width: 100%;
  margin-top: 0.8rem;
`;
const Choices = styled.div`
  margin-top: 1.2rem;

  > * + * {
    margin-top: 0.8rem;
  }
`;
