import { Link } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { Chip, type Tone } from '#app/ui/chip.tsx';
import { Table } from '#app/ui/table.tsx';
import { importTexts } from '../texts/zh-CN.ts';
import { CHANGE_KINDS, type ChangeKind, type RowChange } from '../change.ts';
import type { ShownImport } from '../queries-imports.server.ts';

const TONES: Readonly<Record<ChangeKind, Tone>> = {
  new: 'good',
  moved: 'press',
  left: 'warn',
  rejoined: 'good',
  changed: 'press',
  unchanged: 'plain',
  kept: 'plain',
  wrong: 'seal',
};

/** How many rows do what, and row by row which cells change. */
export function ChangeList({ shown }: { shown: ShownImport }) {
  const t = useTexts(importTexts);
  return (
    <>
      <Counts shown={shown} />
      {shown.changes.length > 0 ? (
        <Table
          caption={t('preview.counts')}
          rows={shown.changes}
          rowKey={({ row }) => row}
          columns={[
            { key: 'row', title: t('preview.rowTitle'), numeric: true, cell: ({ row }) => row },
            { key: 'key', title: t('preview.key'), cell: ({ key }) => key },
            { key: 'about', title: t('preview.about'), cell: ({ title }) => title },
            {
              key: 'change',
              title: t('preview.change'),
              cell: ({ change }) => <Chip tone={TONES[change]}>{t(`change.${change}`)}</Chip>,
            },
            { key: 'cells', title: t('preview.cells'), cell: (row) => <Cells row={row} /> },
          ]}
        />
      ) : null}
      <Pager shown={shown} />
    </>
  );
}

function Counts({ shown: { id, preview, show } }: { shown: ShownImport }) {
  const t = useTexts(importTexts);
  const counted = CHANGE_KINDS.filter((kind) => preview.counts[kind] > 0);
  const hasList = (kind: ChangeKind) => kind !== 'unchanged' && kind !== 'wrong';
  return (
    <ul className="mb-4 flex flex-wrap gap-x-6 gap-y-2">
      {counted.map((kind) => (
        <li key={kind} className="flex min-h-touch items-center">
          <span className="mr-2">
            <Chip tone={TONES[kind]}>{t(`change.${kind}`)}</Chip>
          </span>
          {hasList(kind) && show !== kind ? (
            <Link to={`/imports/${id}?show=${kind}`} preventScrollReset>
              {preview.counts[kind]}
            </Link>
          ) : (
            <strong>{preview.counts[kind]}</strong>
          )}
        </li>
      ))}
      {show ? (
        <li className="flex min-h-touch items-center">
          <Link to={`/imports/${id}`} preventScrollReset>
            {t('preview.all')}
          </Link>
        </li>
      ) : null}
    </ul>
  );
}

function Cells({ row: { cells } }: { row: RowChange }) {
  const t = useTexts(importTexts);
  return (
    <>
      {cells.map(({ column, before, after }) => (
        <span key={column} className="block">
          {t('preview.cell', {
            column,
            before: before ?? t('preview.empty'),
            after: after ?? t('preview.empty'),
          })}
        </span>
      ))}
    </>
  );
}

function Pager({ shown: { id, show, page, hasNext } }: { shown: ShownImport }) {
  const t = useTexts(importTexts);
  const address = (to: number) => `/imports/${id}?${show ? `show=${show}&` : ''}page=${to}`;
  return (
    <p className="no-print mt-4 flex flex-wrap gap-2">
      {page > 1 ? <ButtonLink to={address(page - 1)}>{t('preview.previous')}</ButtonLink> : null}
      {hasNext ? <ButtonLink to={address(page + 1)}>{t('preview.next')}</ButtonLink> : null}
    </p>
  );
}
