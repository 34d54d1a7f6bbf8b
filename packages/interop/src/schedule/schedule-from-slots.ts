import { type CandidateRule, candidateRules } from './candidate-rules.ts';
import { mostOccurrences, timeZone } from './rule-starts.ts';
import { dateOf, instantOf, type PlainSlot, type Shape, type ShapedSlot, shapedSlot, slotOn } from './shape.ts';

/** An occurrence of the rule that is not there (EXDATE). */
export interface Exclusion {
  /** Europe/Paris day. */
  date: string;
  /** `HH:MM:SS.SSS`, where another slot stands on that day. */
  time: string | null;
  state: 'excluded';
}
/** As the silo holds it: the rule applies to the first slot, the others are extra dates (RDATE). */
export interface SlotSchedule {
  slots: PlainSlot[];
  recurrence: string | null;
  exceptions: Exclusion[];
}

/** Fewer dates than this are told one by one. */
const leastOfRule = 3;
/** Longer than any series: ten years. */
const longestSpan = 3660;

/**
 * The schedule whose dates are exactly these slots, told in as few words as found: a weekly class is a rule with its holidays left out.
 * Slots are in any order, each counted once.
 */
export function scheduleFromSlots(given: readonly PlainSlot[]): SlotSchedule {
  const slots = distinct(given);
  const plain: SlotSchedule = { slots, recurrence: null, exceptions: [] };
  if (slots.length < leastOfRule) return plain;
  const shaped = slots.map(shapedSlot);
  const series = largestSeries(shaped);
  const first = series[0];
  if (!first || series.length < leastOfRule) return plain;
  const days = series.map(({ day }) => day);
  if ((days.at(-1) ?? 0) - first.day > longestSpan) return plain;

  let best = plain;
  for (const candidate of candidateRules(days)) {
    const told = tell(candidate, series, shaped);
    if (told && cost(told) < cost(best)) best = told;
  }
  return best;
}

/** The rule of a candidate, from the first of its days that is a slot to the last one, and what it gives too much or too little. */
function tell(
  candidate: CandidateRule,
  series: readonly ShapedSlot[],
  all: readonly ShapedSlot[],
): SlotSchedule | null {
  const given = new Map(series.map((one) => [one.day, one]));
  const met = candidate.days.filter((day) => given.has(day));
  const [firstDay, lastDay] = [met[0], met.at(-1)];
  const first = firstDay === undefined ? undefined : given.get(firstDay);
  if (!first || lastDay === undefined || met.length < leastOfRule) return null;

  const ofRule = candidate.days.filter((day) => day >= first.day && day <= lastDay && isOn(day, first.shape));
  const inRule = new Set(ofRule);
  const extra = all.filter((one) => one.key !== first.key || !inRule.has(one.day));
  if (ofRule.length + extra.length > mostOccurrences) return null;
  const left = ofRule.filter((day) => !given.has(day));
  const extraOn = Map.groupBy(extra, ({ day }) => day);
  // An exclusion names a day and an hour: it would take an extra date of that very hour as well.
  if (left.some((day) => extraOn.get(day)?.some(({ shape }) => shape.time.equals(first.shape.time)))) return null;
  return {
    slots: [first.slot, ...extra.map(({ slot }) => slot)],
    recurrence: `${candidate.rule};UNTIL=${endOfDay(lastDay)}`,
    exceptions: left.map((day) => ({
      date: dateOf(day).toString(),
      time: extraOn.has(day) ? first.shape.time.toString({ fractionalSecondDigits: 3 }) : null,
      state: 'excluded',
    })),
  };
}

/** Only an hour between two and three in the morning may be missing, on the night of March. */
const isOn = (day: number, shape: Shape): boolean => shape.time.hour !== 2 || slotOn(day, shape) !== null;

/** Lines that an editor reads. */
const cost = ({ slots, recurrence, exceptions }: SlotSchedule): number =>
  slots.length + exceptions.length + (recurrence ? 1 : 0);

function largestSeries(shaped: readonly ShapedSlot[]): ShapedSlot[] {
  const regular = shaped.filter(({ key }) => key !== null);
  return [...Map.groupBy(regular, ({ key }) => key).values()].reduce<ShapedSlot[]>(
    (best, series) => (series.length > best.length ? series : best),
    [],
  );
}

function distinct(slots: readonly PlainSlot[]): PlainSlot[] {
  const key = ({ start, end }: PlainSlot) => `${start}/${end ?? ''}`;
  const byKey = new Map(slots.map((slot) => [key(slot), slot]));
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, slot]) => slot);
}

/** `20270630T215959Z` */
const endOfDay = (day: number): string =>
  instantOf(dateOf(day).toZonedDateTime({ timeZone, plainTime: '23:59:59' }))
    .replace(/\.\d+/, '')
    .replace(/[-:]/g, '');
