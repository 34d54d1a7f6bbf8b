import { Flex, Typography } from '@strapi/design-system';
import { problemsOfSchedule } from '../../schedule/check';
import { slotsOfRule } from '../../schedule/expand';
import { recurrenceInWords } from '../../schedule/in-words';
import { dayOf, timeZone } from '../../schedule/paris-time';
import { parseRecurrence } from '../../schedule/recurrence';

interface Props {
  rule: string;
  first: { start: string; end?: string | null; allDay?: boolean | null };
}

/** The rule in words and its next dates; or what is wrong with it, as saving would say. */
export function Preview({ rule, first }: Props) {
  const slot = { start: first.start, end: first.end ?? null, allDay: first.allDay ?? false };
  const [problem] = problemsOfSchedule({ slots: [slot], recurrence: rule });
  if (problem)
    return (
      <Typography textColor="danger600" aria-live="polite">
        {problem.message}
      </Typography>
    );
  const dates = slotsOfRule(slot, parseRecurrence(rule), shown + 1).map(({ start }) => formatDate(start, slot.allDay));
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} aria-live="polite">
      <Typography fontWeight="bold">{recurrenceInWords(rule, dayOf(first.start)) ?? 'Règle particulière'}</Typography>
      <Typography textColor="neutral600">
        {dates.slice(0, shown).join(' · ')}
        {dates.length > shown && ' · …'}
      </Typography>
    </Flex>
  );
}

const shown = 4;
const formatDate = (start: string, allDay: boolean): string =>
  new Date(start).toLocaleString('fr-FR', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(!allDay && { hour: '2-digit', minute: '2-digit' }),
  });
