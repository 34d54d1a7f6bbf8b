import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { DataTable, formatCount, OwnPage, Panel, Sentence } from '../page-parts';

interface Coverage {
  service: string;
  contents: number;
  plain: number;
  sign: number;
  audio: number;
  translated: number;
}

/** Which services have made their contents available to those who read little, not at all, or another language. */
export default function VersionsPage() {
  const { get } = useFetchClient();
  const [rows, setRows] = useState<Coverage[] | 'failed' | 'forbidden'>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the client of the panel is another at each render
  useEffect(() => {
    get<{ data: Coverage[] }>('/parvis/coverage')
      .then(({ data }) => setRows(data.data))
      .catch((error: { response?: { status?: number }; status?: number }) =>
        setRows((error.response?.status ?? error.status) === 403 ? 'forbidden' : 'failed'),
      );
  }, []);
  const share = (field: 'plain' | 'sign' | 'audio' | 'translated') => (row: Coverage) =>
    `${formatCount(row[field])} (${Math.round((100 * row[field]) / Math.max(1, row.contents))}\u00A0%)`;
  return (
    <OwnPage
      title="Versions accessibles"
      subtitle="Ce que chaque service publie aussi en facile à lire, en langue des signes, à écouter, dans d’autres langues."
    >
      <Panel aria-label="Service par service">
        {rows === 'failed' && <Sentence role="alert">Le décompte n’a pas pu être lu. Rechargez la page.</Sentence>}
        {rows === 'forbidden' && <Sentence>Ce décompte est réservé aux webmestres.</Sentence>}
        {Array.isArray(rows) && (
          <DataTable
            caption="Contenus publiés, et parts de ceux qui ont une autre version"
            rows={rows}
            keyOf={({ service }) => service}
            empty="Rien n’est encore publié."
            columns={[
              { label: 'Service', cell: ({ service }) => service || 'Aucun service' },
              { label: 'Contenus', cell: ({ contents }) => formatCount(contents), isNumber: true },
              { label: 'Facile à lire', cell: share('plain'), isNumber: true },
              { label: 'Langue des signes', cell: share('sign'), isNumber: true },
              { label: 'À écouter', cell: share('audio'), isNumber: true },
              { label: 'Autres langues', cell: share('translated'), isNumber: true },
            ]}
          />
        )}
      </Panel>
    </OwnPage>
  );
}
