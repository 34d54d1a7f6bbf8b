/**
 * The part of OpenStreetMap's `opening_hours` that the sites show as a week: days or `PH`, then times of the day or `off`. Months, weeks,
 * « sunset » and the like are refused where they are typed, rather than shown as text that nobody can read.
 */

const day = '(?:mo|tu|we|th|fr|sa|su|ph)';
const time = '(?:[01]\\d|2[0-4]):[0-5]\\d';
const dayList = `${day}(?:-${day})?(?:,${day}(?:-${day})?)*`;
const ranges = `${time}-${time}(?:,${time}-${time})*`;
const rule = new RegExp(`^(?:${ranges}|${dayList} (?:${ranges}|off))$`);
const dayHours = new RegExp(`^${ranges}$`);

export const isWeekHours = (source: string): boolean => {
  const text = tidy(source);
  if (text === '24/7') return true;
  const rules = text.split(';').filter((part) => part !== '');
  return rules.length > 0 && rules.every((part) => rule.test(part) && namesDaysOnce(part) && inOrder(part));
};

/** The hours of one day: `10:00-12:00,14:00-18:00`. */
export const isDayHours = (source: string): boolean => dayHours.test(tidy(source)) && inOrder(tidy(source));

const tidy = (source: string): string =>
  source
    .trim()
    .toLowerCase()
    .replace(/\s*([,;:–-])\s*/g, (_, mark: string) => (mark === '–' ? '-' : mark))
    .replace(/\s+/g, ' ')
    .replace(/\b\d:/g, (hour) => `0${hour}`)
    .replace(/closed(?=;|$)/g, 'off');

const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** A rule names each day once; a span runs forward through the week. */
function namesDaysOnce(part: string): boolean {
  const [list = ''] = part.split(' ');
  const named = /^[a-z]/.test(list) ? list.split(',').map((days) => days.split('-')) : [];
  const days = named.flatMap(([from = '', to = from]) =>
    from === to ? [from] : weekdays.slice(weekdays.indexOf(from), weekdays.indexOf(to) + 1),
  );
  const forward = named.every(([from = '', to]) => !to || weekdays.indexOf(from) < weekdays.indexOf(to));
  return forward && new Set(days).size === days.length && !named.some((span) => span[1] && span.includes('ph'));
}

/** Times that end after they begin, and do not overlap. */
function inOrder(text: string): boolean {
  const opened = (text.match(new RegExp(`${time}-${time}`, 'g')) ?? []).map((range) => range.split('-')).sort(byStart);
  return opened.every(([opens = '', closes = ''], index) => {
    const [, before = ''] = opened[index - 1] ?? [];
    return opens < closes && closes <= '24:00' && opens >= before;
  });
}

const byStart = ([a = '']: string[], [b = '']: string[]) => (a < b ? -1 : 1);
