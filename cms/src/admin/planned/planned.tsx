import { Button, Field, Flex, TextButton } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { styled } from 'styled-components';
import { messageOf } from '../message-of';
import { Note } from '../panel-parts';
import { fieldOf, instantOfField, type Plan, planInWords, proposed } from './moments';

interface Answer {
  plan: Plan | null;
  mayPlan: boolean;
}
interface Props {
  /** Of the route that tells and changes the plan. */
  path: string;
  /** Asked again when the record is saved. */
  savedAt: string;
  /** Whether there is something to publish. */
  hasDraft: boolean;
}

/** When the draft is to be published by itself: says it, and lets those who may publish choose. */
export function Planned({ path, savedAt, hasDraft }: Props) {
  const { answer, error, send } = usePlan(path, savedAt);
  const [isChoosing, setChoosing] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  if (!answer) return null;
  const { plan, mayPlan } = answer;
  if (!plan && !(mayPlan && hasDraft)) return null;
  const leave = () => {
    setChoosing(false);
    // The field that had the focus is gone.
    setTimeout(() => first.current?.focus());
  };
  const choose = async (at: string) => {
    if (await send(at)) leave();
  };
  return (
    <Part aria-live="polite">
      {plan && <Note>{planInWords(plan, new Date().toISOString())}</Note>}
      {!isChoosing && error && <Note role="alert">{error}</Note>}
      {mayPlan && isChoosing && (
        <Choice
          first={plan?.error === null ? fieldOf(plan.at) : proposed(new Date().toISOString())}
          error={error}
          onChoose={choose}
          onLeave={leave}
        />
      )}
      {mayPlan && !isChoosing && (
        <Flex gap={4} wrap="wrap">
          <TextButton ref={first} onClick={() => setChoosing(true)}>
            {plan ? 'Changer le moment' : 'Programmer la publication…'}
          </TextButton>
          {plan && <TextButton onClick={() => send(undefined)}>Ne plus programmer</TextButton>}
        </Flex>
      )}
    </Part>
  );
}

interface ChoiceProps {
  /** As the field has it. */
  first: string;
  error: string | undefined;
  onChoose: (at: string) => void;
  onLeave: () => void;
}

/** A panel stands inside the form of the record: its own fields must not be sent with it. */
function Choice({ first, error, onChoose, onLeave }: ChoiceProps) {
  const [value, setValue] = useState(first);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const at = instantOfField(value);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Field.Root
        name="planned-at"
        error={error}
        hint="À l’heure de Paris. Le brouillon sera publié tel qu’il sera enregistré à ce moment."
      >
        <Field.Label>Publier le</Field.Label>
        <Field.Input
          ref={field}
          type="datetime-local"
          value={value}
          onChange={(event: FormEvent<HTMLInputElement>) => setValue(event.currentTarget.value)}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            if (at) onChoose(at);
          }}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      <Flex gap={2} wrap="wrap">
        <Button type="button" disabled={!at} onClick={() => at && onChoose(at)}>
          Programmer
        </Button>
        <Button type="button" variant="tertiary" onClick={onLeave}>
          Renoncer
        </Button>
      </Flex>
    </Flex>
  );
}

/** What the silo says of the plan, and how to change it; `send` gives a moment, or undefined for none. */
function usePlan(path: string, savedAt: string) {
  const { get, put, del } = useFetchClient();
  const [answer, setAnswer] = useState<Answer>();
  const [error, setError] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `savedAt` is no part of the question, but a new answer comes with it.
  useEffect(() => {
    let isOver = false;
    get<{ data: Answer }>(path)
      .then(({ data }) => isOver || setAnswer(data.data))
      .catch(() => isOver || setAnswer(undefined));
    return () => {
      isOver = true;
    };
  }, [get, path, savedAt]);
  const send = async (at: string | undefined): Promise<boolean> => {
    try {
      const { data } = await (at === undefined ? del<{ data: Answer }>(path) : put<{ data: Answer }>(path, { at }));
      setAnswer(data.data);
      setError(undefined);
      return true;
    } catch (problem) {
      setError(messageOf(problem));
      return false;
    }
  };
  return { answer, error, send };
}

const Part = styled.div`
  width: 100%;
  font-size: 1.3rem;
  line-height: 1.5;

  > * + * {
    margin-top: 0.8rem;
  }

  /* What a browser shows beside a date is wider than the panel. */
  input {
    width: 100%;
    min-width: 0;
    padding-inline: 0.8rem;
    color-scheme: ${({ theme }) => (theme.colors.neutral0 === '#ffffff' ? 'light' : 'dark')};
  }

  * + & {
    margin-top: 1.2rem;
    padding-top: 1.2rem;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;
