import { ruleStarts } from './rule-starts.ts';
import type { SlotSchedule } from './schedule-from-slots.ts';
import { dayNumber, inParis, instantOf, type PlainSlot, shapedSlot, slotOn } from './shape.ts';

/** Every date of a schedule, in order, each once: the way back from `scheduleFromSlots`. At most 800. */
export function slotsFromSchedule({ slots, recurrence, exceptions }: SlotSchedule): PlainSlot[] {
  const [first] = slots;
  const repeated = first && recurrence ? slotsOfRule(first, recurrence) : [];
  const all = new Map([...slots, ...repeated].map((slot) => [`${slot.start}/${slot.end ?? ''}`, slot]));
  const isExcluded = (slot: PlainSlot) => {
    const start = inParis(slot.start);
    const [day, time] = [start.toPlainDate().toString(), start.toPlainTime().toString({ fractionalSecondDigits: 3 })];
    return exceptions.some((exception) => exception.date === day && (exception.time ?? time) === time);
  };
  return [...all]
    .filter(([, slot]) => !isExcluded(slot))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, slot]) => slot);
}

/** The slots that a rule makes of its first one. */
export function slotsOfRule(first: PlainSlot, rule: string): PlainSlot[] {
  const { shape } = shapedSlot(first);
  return ruleStarts(inParis(first.start), rule).map(
    (start) =>
      slotOn(dayNumber(start.toPlainDate()), shape) ?? { start: instantOf(start), end: null, allDay: first.allDay },
  );
}
