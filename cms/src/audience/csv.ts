import { stringify } from 'csv-stringify/sync';
import type { Report } from './report';

/** The pages of a report, for a spreadsheet: `;`, UTF-8 with its mark. Nothing in it can run as a formula. */
export const reportCsv = ({ pages }: Report): string =>
  stringify(
    pages.map(({ site, path, service, views, useful, useless }) => [site, path, service, views, useful, useless]),
    {
      bom: true,
      delimiter: ';',
      record_delimiter: 'windows',
      header: true,
      columns: ['site', 'page', 'service', 'lectures', 'avis_utile', 'avis_inutile'],
      escape_formulas: true,
    },
  );
