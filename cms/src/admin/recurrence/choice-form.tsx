import { Checkbox, Field, Flex, SingleSelect, SingleSelectOption, TextInput, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { type Weekday, weekdays } from '../../schedule/recurrence';
import { type Choice, type Every, placeOf } from './choice';

interface Props {
  choice: Choice;
  /** Instant of the first date. */
  firstStart: string;
  disabled: boolean;
  onChange: (choice: Choice) => void;
}

const dayNames: Record<Weekday, string> = {
  MO: 'lundi',
  TU: 'mardi',
  WE: 'mercredi',
  TH: 'jeudi',
  FR: 'vendredi',
  SA: 'samedi',
  SU: 'dimanche',
};
const units: Record<Exclude<Every, 'none'>, string> = {
  day: 'jours',
  week: 'semaines',
  monthDay: 'mois',
  monthWeekday: 'mois',
  monthLastWeekday: 'mois',
  year: 'ans',
};

/** What repeats, how often, until when. */
export function ChoiceForm({ choice, firstStart, disabled, onChange }: Props) {
  const change = (part: Partial<Choice>) => onChange({ ...choice, ...part });
  const repeats = choice.every !== 'none';
  return (
    <>
      <Flex gap={4} alignItems="flex-end" wrap="wrap">
        <Labelled label="Se répète">
          <SingleSelect
            value={choice.every}
            disabled={disabled}
            onChange={(every: string | number) => change({ every: every as Every })}
          >
            {choicesFor(firstStart, choice.every).map(([value, text]) => (
              <SingleSelectOption key={value} value={value}>
                {text}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Labelled>
        {choice.every !== 'none' && (
          <NumberInput
            label={`Tous les combien (en ${units[choice.every]})`}
            value={choice.interval}
            most={999}
            disabled={disabled}
            onChange={(interval) => change({ interval })}
          />
        )}
      </Flex>
      {choice.every === 'week' && <Days days={choice.days} disabled={disabled} onChange={(days) => change({ days })} />}
      {repeats && <End choice={choice} disabled={disabled} onChange={change} />}
    </>
  );
}

/** Choices, the monthly ones said after the first date: « chaque mois, le 2e mardi ». */
function choicesFor(firstStart: string, chosen: Every): [Every, string][] {
  const { day, weekday, nth, isLast } = placeOf(firstStart);
  const name = dayNames[weekday];
  return [
    ['none', 'Ne se répète pas'],
    ['day', 'Chaque jour'],
    ['week', 'Chaque semaine'],
    ['monthDay', `Chaque mois, le ${day === 1 ? '1er' : day}`],
    ['monthWeekday', `Chaque mois, le ${nth === 1 ? '1er' : `${nth}e`} ${name}`],
    ...(isLast || chosen === 'monthLastWeekday'
      ? [['monthLastWeekday', `Chaque mois, le dernier ${name}`] satisfies [Every, string]]
      : []),
    ['year', 'Chaque année'],
  ];
}

function Days({
  days,
  disabled,
  onChange,
}: {
  days: Weekday[];
  disabled: boolean;
  onChange: (days: Weekday[]) => void;
}) {
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }} disabled={disabled}>
      <legend style={{ padding: 0, marginBottom: '0.4rem' }}>
        <Typography variant="pi" fontWeight="bold">
          Ces jours-là
        </Typography>
      </legend>
      <Flex gap={4} wrap="wrap">
        {weekdays.map((day) => (
          <Checkbox
            key={day}
            checked={days.includes(day)}
            disabled={disabled}
            onCheckedChange={(checked: boolean | 'indeterminate') =>
              onChange(checked === true ? [...days, day] : days.filter((other) => other !== day))
            }
          >
            {dayNames[day]}
          </Checkbox>
        ))}
      </Flex>
    </fieldset>
  );
}

function End({
  choice,
  disabled,
  onChange,
}: {
  choice: Choice;
  disabled: boolean;
  onChange: (part: Partial<Choice>) => void;
}) {
  return (
    <Flex gap={4} alignItems="flex-end" wrap="wrap">
      <Labelled label="Fin">
        <SingleSelect
          value={choice.end}
          disabled={disabled}
          onChange={(end: string | number) => onChange({ end: end as Choice['end'] })}
        >
          <SingleSelectOption value="until">Jusqu’à une date</SingleSelectOption>
          <SingleSelectOption value="count">Après un nombre de fois</SingleSelectOption>
          <SingleSelectOption value="never">Sans fin</SingleSelectOption>
        </SingleSelect>
      </Labelled>
      {choice.end === 'until' && (
        <Labelled label="Dernier jour">
          <TextInput
            type="date"
            value={choice.until}
            disabled={disabled}
            onChange={({ target }: { target: { value: string } }) => target.value && onChange({ until: target.value })}
          />
        </Labelled>
      )}
      {choice.end === 'count' && (
        <NumberInput
          label="Nombre de fois"
          value={choice.count}
          most={800}
          disabled={disabled}
          onChange={(count) => onChange({ count })}
        />
      )}
    </Flex>
  );
}

interface NumberProps {
  label: string;
  value: number;
  most: number;
  disabled: boolean;
  onChange: (value: number) => void;
}
function NumberInput({ label, value, most, disabled, onChange }: NumberProps) {
  return (
    <Labelled label={label}>
      <TextInput
        type="number"
        min={1}
        max={most}
        value={value}
        disabled={disabled}
        onChange={({ target }: { target: { value: string } }) =>
          onChange(Math.min(most, Math.max(1, Math.round(Number(target.value)) || 1)))
        }
      />
    </Labelled>
  );
}

/** The design system ties label and control of a `Field` together. */
function Labelled({ label, children }: { label: string; children: React.ReactNode }) {
  const id = useId();
  return (
    <Field.Root id={id} minWidth="22rem">
      <Field.Label>{label}</Field.Label>
      {children}
    </Field.Root>
  );
}
