/** A rule and the days it gives between a first and a last day, in order. */
export interface CandidateRule {
  /** Without its end. */
  rule: string;
  days: number[];
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** 1970-01-01 was a Thursday. 0 is Monday. */
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;
const weekOf = (day: number): number => Math.floor((day + 3) / 7);

/** Rules that may have made these days (in order, each once), from the simplest to say. Days outside a rule are let through: extra dates. */
export function* candidateRules(days: readonly number[]): Generator<CandidateRule> {
  yield* daily(days);
  yield* weekly(days);
  yield* monthly(days);
}

/** On the weekdays that come often, every week or as many weeks as the days are apart. */
function* weekly(days: readonly number[]): Generator<CandidateRule> {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(weekdayOf(day), (counts.get(weekdayOf(day)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  for (const share of [0, 0.5]) {
    const often = new Set([...counts].filter(([, count]) => count >= most * share).map(([weekday]) => weekday));
    if (share > 0 && often.size === counts.size) return;
    const kept = days.filter((day) => often.has(weekdayOf(day)));
    const apart = gcdOfSteps(kept.map(weekOf));
    for (const interval of new Set([apart, 1])) {
      const byDay = [...often].sort((one, other) => one - other).map((weekday) => weekdays[weekday]);
      yield {
        rule: `FREQ=WEEKLY${every(interval)};BYDAY=${byDay.join(',')}`,
        days: range(kept).filter(
          (day) => often.has(weekdayOf(day)) && (weekOf(day) - weekOf(kept[0] ?? 0)) % interval === 0,
        ),
      };
    }
  }
}

/** The same weekday of the month (second Tuesday, last Friday), or the same day of it. */
function* monthly(days: readonly number[]): Generator<CandidateRule> {
  const ways: [string, (day: number) => string][] = [
    ['BYDAY', (day) => `${Math.ceil(dateOf(day).getUTCDate() / 7)}${weekdays[weekdayOf(day)]}`],
    ['BYDAY', (day) => (isLastOfMonth(day) ? `-1${weekdays[weekdayOf(day)]}` : '')],
    ['BYMONTHDAY', (day) => String(dateOf(day).getUTCDate())],
  ];
  for (const [part, nameOf] of ways) {
    const name = nameOf(days[0] ?? 0);
    if (name === '' || days.some((day) => nameOf(day) !== name)) continue;
    const interval = gcdOfSteps(days.map(monthOf));
    const first = monthOf(days[0] ?? 0);
    yield {
      rule: `FREQ=MONTHLY${every(interval)};${part}=${name}`,
      days: range(days).filter((day) => nameOf(day) === name && (monthOf(day) - first) % interval === 0),
    };
  }
}

/** Every seven days is every week. */
function* daily(days: readonly number[]): Generator<CandidateRule> {
  const interval = gcdOfSteps(days);
  if (interval % 7 === 0) return;
  yield {
    rule: `FREQ=DAILY${every(interval)}`,
    days: range(days).filter((day) => (day - (days[0] ?? 0)) % interval === 0),
  };
}

const every = (interval: number): string => (interval === 1 ? '' : `;INTERVAL=${interval}`);
const dateOf = (day: number): Date => new Date(day * 86_400_000);
const monthOf = (day: number): number => dateOf(day).getUTCFullYear() * 12 + dateOf(day).getUTCMonth();
const isLastOfMonth = (day: number): boolean => monthOf(day + 7) !== monthOf(day);

function range(days: readonly number[]): number[] {
  const first = days[0] ?? 0;
  return Array.from({ length: (days.at(-1) ?? first) - first + 1 }, (_, index) => first + index);
}

/** Greatest common divisor of the steps between numbers in order; 1 when they do not move. */
function gcdOfSteps(numbers: readonly number[]): number {
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  return steps.reduce(gcd, 0) || 1;
}
const gcd = (one: number, other: number): number => (other === 0 ? one : gcd(other, one % other));
