import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

/** A page of ours in the administration. */
export function OwnPage({ title, subtitle, children }: { title: string; subtitle: string; children: ReactNode }) {
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={subtitle} />
      <Layouts.Content>
        <Stack>{children}</Stack>
      </Layouts.Content>
    </Page.Main>
  );
}

interface Column<Row> {
  label: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand under each other. */
  isNumber?: boolean;
}

/** A table with its caption; a sentence when there is nothing to show. */
export function DataTable<Row>(props: {
  caption: string;
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  columns: readonly Column<Row>[];
  empty: string;
}) {
  const { caption, rows, keyOf, columns, empty } = props;
  if (rows.length === 0) return <Sentence>{empty}</Sentence>;
  return (
    // A wide table is scrolled by the keyboard, too.
    <Scroll role="region" aria-label={caption} tabIndex={0}>
      <Table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, isNumber }) => (
              <th key={label} scope="col" data-number={isNumber}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ label, cell, isNumber }, index) =>
                index === 0 ? (
                  <th key={label} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={label} data-number={isNumber}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </Scroll>
  );
}

export const formatCount = (count: number): string => new Intl.NumberFormat('fr-FR').format(count);

export const Stack = styled.div`
  display: grid;
  gap: 2.4rem;
  padding-bottom: 4rem;
`;
export const Panel = styled.section`
  display: grid;
  gap: 1.2rem;
  padding: 2.4rem;
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  color: ${({ theme }) => theme.colors.neutral800};

  summary {
    cursor: pointer;
    font-size: 1.4rem;
  }
  h2 {
    font-size: 1.8rem;
    font-weight: 600;
  }
`;
export const Sentence = styled.p`
  font-size: 1.4rem;
  line-height: 1.5;
`;
const Scroll = styled.div`
  overflow-x: auto;
`;
const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-size: 1.4rem;
  line-height: 1.4;

  caption {
    padding-bottom: 0.8rem;
    color: ${({ theme }) => theme.colors.neutral600};
    text-align: start;
  }
  th,
  td {
    padding: 0.8rem 1.2rem 0.8rem 0;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    text-align: start;
  }
  th {
    font-weight: 600;
  }
  [data-number='true'] {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
`;
