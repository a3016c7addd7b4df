import { useTexts } from '#app/core/shown-texts.tsx';
import type { NormalisedCell } from '#app/platform/sheets/check-rows.ts';
import { describeProblem } from '#app/platform/sheets/describe-problem.ts';
import { sheetsTexts } from '#app/platform/sheets/texts/zh-CN.ts';
import type { CellProblem } from '#app/platform/sheets/problems.ts';
import { Section } from '#app/ui/page.tsx';
import { Table } from '#app/ui/table.tsx';
import { importTexts } from '../texts/zh-CN.ts';
import type { AbsentRecord } from '../change.ts';

/** More than one reads at once; the workbook of rejected rows has them all. */
const SHOWN = 200;

/** What is wrong, cell by cell, in words. */
export function ErrorList({ errors, count }: { errors: readonly CellProblem[]; count: number }) {
  const t = useTexts(importTexts);
  const problemWords = useTexts(sheetsTexts);
  if (count === 0) return null;
  const shown = errors.slice(0, SHOWN);
  return (
    <Section title={t('preview.errors', { count })} id="errors">
      <Table
        caption={t('preview.errors', { count })}
        rows={shown}
        rowKey={({ row, column }) => `${row} ${column}`}
        columns={[
          { key: 'row', title: t('preview.rowTitle'), numeric: true, cell: ({ row }) => row },
          {
            key: 'problem',
            title: t('preview.problem'),
            cell: (error) => describeProblem(error, problemWords),
          },
        ]}
      />
      <ShownOf shown={shown.length} count={count} />
    </Section>
  );
}

/** Cells that were read as something else than what stood there. */
export function NormalisedList({ cells, count }: { cells: readonly NormalisedCell[]; count: number }) {
  const t = useTexts(importTexts);
  if (count === 0) return null;
  const shown = cells.slice(0, SHOWN);
  return (
    <Section title={t('preview.normalised', { count })}>
      <p className="mb-4 text-soft">{t('preview.normalisedHelp')}</p>
      <Table
        caption={t('preview.normalised', { count })}
        rows={shown}
        rowKey={({ row, column }) => `${row} ${column}`}
        columns={[
          { key: 'row', title: t('preview.rowTitle'), numeric: true, cell: ({ row }) => row },
          { key: 'column', title: t('preview.column'), cell: ({ column }) => column },
          { key: 'value', title: t('preview.value'), cell: ({ value }) => value },
        ]}
      />
      <ShownOf shown={shown.length} count={count} />
    </Section>
  );
}

/** People whom the file does not name; nothing happens to them. */
export function AbsentList({ absent, count }: { absent: readonly AbsentRecord[]; count: number }) {
  const t = useTexts(importTexts);
  if (count === 0) return null;
  const shown = absent.slice(0, SHOWN);
  return (
    <Section title={t('preview.absent', { count })}>
      <p className="mb-4 text-soft">{t('preview.absentHelp')}</p>
      <ul className="grid grid-cols-2 gap-x-6 sm:grid-cols-4">
        {shown.map(({ key, title }) => (
          <li key={key} className="py-1">
            {key} {title}
          </li>
        ))}
      </ul>
      <ShownOf shown={shown.length} count={count} />
    </Section>
  );
}

function ShownOf({ shown, count }: { shown: number; count: number }) {
  const t = useTexts(importTexts);
  if (shown === count) return null;
  return <p className="mt-2 text-soft">{t('preview.shownOf', { shown: String(shown), count })}</p>;
}
