import { Button, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { DataTable, formatCount, OwnPage, Panel, Sentence } from '../page-parts';
import { type Answer, longDay, shortDay, type Unread, usefulInWords } from './answer';
import { Chart } from './chart';

const periods = { '4': 'Quatre semaines', '12': 'Douze semaines', '26': 'Six mois', '52': 'Un an' };
const filters = [
  { name: 'site', label: 'Site', of: 'sites' },
  { name: 'universe', label: 'Univers', of: 'universes' },
  { name: 'theme', label: 'Thème', of: 'themes' },
  { name: 'service', label: 'Service', of: 'services' },
] as const;
const nothing = 'Aucune lecture sur cette période.';

/** What is read, week by week, and what is not: so that services adjust what they write. */
export default function AudiencePage() {
  const [choice, setChoice] = useState<Record<string, string>>({ weeks: '12' });
  const query = new URLSearchParams(Object.entries(choice).filter(([, value]) => value !== '')).toString();
  const { answer, failed } = useAnswer<Answer>(`/parvis/audience?${query}`);
  const unread = useAnswer<Unread>(`/parvis/audience/unread?${new URLSearchParams({ service: choice.service ?? '' })}`);
  const choose = (name: string) => (value: string | number) => setChoice({ ...choice, [name]: String(value) });
  return (
    <OwnPage
      title="Audience"
      subtitle="Combien de fois chaque page est lue, sans cookie, et sans rien savoir de qui lit."
    >
      {failed && <Sentence role="alert">Les compteurs n’ont pas pu être lus. Rechargez la page.</Sentence>}
      {answer && (
        <>
          <Panel aria-label="Filtres">
            <Flex gap={4} wrap="wrap" alignItems="end">
              <Choice label="Période" value={choice.weeks ?? ''} options={periods} onChange={choose('weeks')} />
              {filters.map(({ name, label, of }) => (
                <Choice
                  key={name}
                  label={label}
                  all="Tous"
                  value={choice[name] ?? ''}
                  options={answer.names[of]}
                  onChange={choose(name)}
                />
              ))}
              <Download query={query} />
            </Flex>
          </Panel>
          <Told answer={answer} />
        </>
      )}
      <Panel aria-label="Ce que personne ne lit">
        <h2>Ce que personne ne lit</h2>
        {unread.answer ? <NotRead unread={unread.answer} /> : <Sentence>Lecture en cours…</Sentence>}
      </Panel>
    </OwnPage>
  );
}

function NotRead({ unread: { since, contents } }: { unread: Unread }) {
  if (since === null) return <Sentence>Aucune lecture n’a encore été comptée.</Sentence>;
  return (
    <DataTable
      caption={`Contenus publiés, créés il y a plus de quatre-vingt-dix jours, que personne n’a lus depuis le ${longDay(since)}`}
      rows={contents}
      keyOf={({ type, slug }) => `${type}/${slug}`}
      empty={`Tout ce qui a plus de quatre-vingt-dix jours a été lu depuis le ${longDay(since)}.`}
      columns={[
        { label: 'Contenu', cell: ({ title }) => title },
        { label: 'Service', cell: ({ service }) => service || '—' },
      ]}
    />
  );
}

function Told({ answer }: { answer: Answer }) {
  const { total, weeks, pages, universes, services, names, own } = answer;
  const ownFirst = own.length > 0 ? ', celles de vos services d’abord' : '';
  const summary = `${formatCount(total.views)} lectures. Pages jugées utiles\u00A0: ${usefulInWords(total)}.`;
  return (
    <>
      <Panel aria-label="Semaine après semaine">
        <h2>Semaine après semaine</h2>
        <Sentence>{summary}</Sentence>
        <Chart
          label={`Lectures par semaine. ${summary}`}
          bars={weeks.map(({ monday, views }) => ({ name: shortDay(monday), value: views }))}
        />
        <details>
          <summary>Les mêmes chiffres en tableau</summary>
          <DataTable
            caption="Lectures et avis, par semaine"
            rows={weeks}
            keyOf={({ monday }) => monday}
            empty={nothing}
            columns={[
              { label: 'Semaine du', cell: ({ monday }) => shortDay(monday) },
              { label: 'Lectures', cell: ({ views }) => formatCount(views), isNumber: true },
              { label: 'Jugées utiles', cell: usefulInWords, isNumber: true },
            ]}
          />
        </details>
      </Panel>
      <Panel aria-label="Les pages les plus lues">
        <h2>Les pages les plus lues</h2>
        <DataTable
          caption={`Cent pages au plus${ownFirst}`}
          rows={pages}
          keyOf={({ site, path }) => site + path}
          empty={nothing}
          columns={[
            { label: 'Page', cell: ({ path }) => path },
            { label: 'Site', cell: ({ site }) => names.sites[site] ?? site },
            { label: 'Service', cell: ({ service }) => names.services[service] ?? '—' },
            { label: 'Lectures', cell: ({ views }) => formatCount(views), isNumber: true },
            { label: 'Jugée utile', cell: usefulInWords, isNumber: true },
          ]}
        />
      </Panel>
      <Panel aria-label="Univers par univers">
        <h2>Univers par univers</h2>
        <DataTable
          caption="Lectures par univers d’âge, et ce qui y est le plus lu"
          rows={universes}
          keyOf={({ universe }) => universe}
          empty={nothing}
          columns={[
            { label: 'Univers', cell: ({ universe }) => names.universes[universe] ?? universe },
            { label: 'Le plus lu', cell: (row) => row.pages.map(({ path, views }) => `${path} (${views})`).join(', ') },
            { label: 'Lectures', cell: ({ views }) => formatCount(views), isNumber: true },
          ]}
        />
      </Panel>
      <Panel aria-label="Service par service">
        <h2>Service par service</h2>
        <DataTable
          caption="Lectures des pages dont chaque service répond"
          rows={services}
          keyOf={({ service }) => service}
          empty={nothing}
          columns={[
            { label: 'Service', cell: ({ service }) => names.services[service] ?? service },
            { label: 'Lectures', cell: ({ views }) => formatCount(views), isNumber: true },
            { label: 'Jugées utiles', cell: usefulInWords, isNumber: true },
          ]}
        />
      </Panel>
    </>
  );
}

function Choice(props: {
  label: string;
  /** What stands for no choice; left out, one must be made. */
  all?: string;
  value: string;
  options: Record<string, string>;
  onChange: (value: string | number) => void;
}) {
  const { label, all, value, options, onChange } = props;
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={value} onChange={onChange}>
        {all !== undefined && <SingleSelectOption value="">{all}</SingleSelectOption>}
        {Object.entries(options).map(([slug, name]) => (
          <SingleSelectOption key={slug} value={slug}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

/** The panel asks with its account, which a plain link would not. */
function Download({ query }: { query: string }) {
  const { get } = useFetchClient();
  const download = async () => {
    const { data } = await get<Blob>(`/parvis/audience.csv?${query}`, { responseType: 'blob' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(data);
    link.download = 'audience.csv';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <Button variant="secondary" onClick={download}>
      Télécharger (CSV)
    </Button>
  );
}

function useAnswer<Data>(path: string): { answer?: Data; failed: boolean } {
  const { get } = useFetchClient();
  const [told, setTold] = useState<{ answer?: Data; failed: boolean }>({ failed: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the client of the panel is another at each render
  useEffect(() => {
    let isWanted = true;
    get<{ data: Data }>(path)
      .then(({ data }) => isWanted && setTold({ answer: data.data, failed: false }))
      .catch(() => isWanted && setTold((before) => ({ ...before, failed: true })));
    return () => {
      isWanted = false;
    };
  }, [path]);
  return told;
}
