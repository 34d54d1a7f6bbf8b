import {
  datesOf,
  type Exception,
  isAbout,
  mostOccurrences,
  occurrencesOf,
  plannedSlots,
  type Schedule,
  type Slot,
  slotsOfRule,
} from './expand';
import { dayOf, inParis } from './paris-time';
import { parseRecurrence, RecurrenceError } from './recurrence';

export interface ScheduleProblem {
  path: string[];
  /** French: names the field, says the way out. */
  message: string;
}

/** A rule without end must at least reach this far. */
const leastYears = 5;
/** How far a rule that gives too many dates is counted. */
const mostCounted = 10_000;

/** What is wrong with a schedule as a whole; each of its fields is already well-formed. */
export function problemsOfSchedule(schedule: Schedule): ScheduleProblem[] {
  const [first] = schedule.slots;
  if (!first) return [];
  try {
    if (schedule.recurrence) checkRule(first, schedule.recurrence);
  } catch (error) {
    if (error instanceof RecurrenceError) return [{ path: ['recurrence'], message: error.message }];
    throw error;
  }
  const planned = plannedSlots(schedule);
  if (planned.length > mostOccurrences)
    return [
      {
        path: ['slots'],
        message: `Dates : la répétition et les créneaux donnent ${counted(planned.length)} dates, ${mostOccurrences} au plus. Indiquez une fin plus proche ou retirez des créneaux.`,
      },
    ];
  const wrong = (schedule.exceptions ?? []).flatMap((exception, index) => {
    const message = wrongException(exception, planned);
    return message ? [{ path: ['exceptions', String(index)], message }] : [];
  });
  if (wrong.length > 0 || occurrencesOf(schedule).length > 0) return wrong;
  return [{ path: ['exceptions'], message: 'Exceptions : plus aucune date n’a lieu. Gardez-en une, ou annulez-la.' }];
}

function checkRule(first: Slot, recurrence: string): void {
  const slots = datesOf(first, recurrence);
  const [next] = slots;
  if (!next) refuse('cette règle ne donne aucune date. Vérifiez sa fin et ses jours.');
  if (Date.parse(next.start) !== Date.parse(first.start))
    refuse(
      `le premier créneau (${frenchDay(dayOf(first.start))}) n’est pas une date de la règle, qui commence le ${frenchDay(dayOf(next.start))}. Changez l’un ou l’autre.`,
    );
  if (slots.length <= mostOccurrences) return;
  const rule = parseRecurrence(recurrence);
  if (rule.count === null && rule.until === null) {
    const last = slots[mostOccurrences - 1] ?? next;
    const reach = inParis(first.start).add({ years: leastYears }).epochMilliseconds;
    if (Date.parse(last.start) < reach)
      refuse(`sans fin, cette règle donne ${mostOccurrences} dates en moins de cinq ans. Indiquez une fin.`);
    return;
  }
  const all = slotsOfRule(first, rule, mostCounted + 1).length;
  const many = all > mostCounted ? `plus de ${counted(mostCounted)}` : counted(all);
  refuse(`cette règle donne ${many} dates, ${mostOccurrences} au plus. Indiquez une fin plus proche.`);
}

function wrongException(exception: Exception, planned: readonly Slot[]): string | null {
  const about = planned.filter((slot) => isAbout(exception, slot));
  const day = frenchDay(exception.date);
  if (about.length === 0)
    return `Exceptions : aucune date le ${day}${exception.time ? ' à cette heure' : ''}. Donnez le jour d’une date de l’événement.`;
  if (exception.state !== 'moved') return null;
  if (!exception.start) return `Exceptions : la date du ${day} est déplacée. Donnez son nouveau début.`;
  if (about.length > 1) return `Exceptions : plusieurs dates le ${day}. Donnez l’heure de celle qui est déplacée.`;
  if (exception.end && Date.parse(exception.end) < Date.parse(exception.start))
    return `Exceptions : pour la date du ${day}, la nouvelle fin vient avant le nouveau début.`;
  return null;
}

const frenchDay = (day: string): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' });

/** « 3 653 » */
const counted = (number: number): string => number.toLocaleString('fr-FR');

function refuse(reason: string): never {
  throw new RecurrenceError(`Répétition : ${reason}`);
}
