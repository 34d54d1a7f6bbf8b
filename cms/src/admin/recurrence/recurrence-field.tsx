import { Box, Button, Field, Flex, Typography } from '@strapi/design-system';
import { useField, useForm } from '@strapi/strapi/admin';
import { choiceOf, ruleOf } from './choice';
import { ChoiceForm } from './choice-form';
import { Preview } from './preview';

interface Props {
  name: string;
  label: string;
  hint?: string;
  disabled?: boolean;
  required?: boolean;
}
interface Slot {
  start?: string | null;
  end?: string | null;
  allDay?: boolean | null;
}

/** « Répétition » of an event: a rule (RFC 5545) that editors choose in words. A rule that the form cannot show is kept as it is. */
export default function RecurrenceField({ name, label, hint, disabled = false, required = false }: Props) {
  const { value, error, onChange } = useField<string | null>(name);
  const first = useForm('recurrence', ({ values }) => (values as { slots?: Slot[] }).slots?.[0]);
  const set = (rule: string | null) => onChange(name, rule);
  const choice = first?.start ? choiceOf(value, first.start) : null;

  return (
    <Field.Root name={name} hint={hint} error={error} required={required}>
      <fieldset style={{ border: 0, margin: 0, padding: 0 }} disabled={disabled}>
        <legend style={{ padding: 0, marginBottom: '0.4rem' }}>
          <Typography variant="pi" fontWeight="bold">
            {label}
          </Typography>
        </legend>
        <Box background="neutral100" borderColor="neutral200" hasRadius padding={4}>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {!first?.start && (
              <Typography>Donnez d’abord le début de la première date : la répétition part d’elle.</Typography>
            )}
            {first?.start && choice && (
              <ChoiceForm
                choice={choice}
                firstStart={first.start}
                disabled={disabled}
                onChange={(next) => set(first.start ? ruleOf(next, first.start) : null)}
              />
            )}
            {value && !choice && (
              <Flex direction="column" alignItems="flex-start" gap={2}>
                <Typography>
                  Règle gardée telle quelle : <code>{value}</code>
                </Typography>
                <Button variant="secondary" disabled={disabled} onClick={() => set(null)}>
                  Retirer cette règle
                </Button>
              </Flex>
            )}
            {value && first?.start && <Preview rule={value} first={{ ...first, start: first.start }} />}
          </Flex>
        </Box>
      </fieldset>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
