import { Link, useSearchParams } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Table } from '#app/ui/table.tsx';
import type { ShownFigure } from '../book.ts';
import { serviceTexts } from '../texts/zh-CN.ts';

interface UnitRow {
  id: number;
  name: string;
  figures: readonly ShownFigure[];
}

/** Units with their own numbers; units are compared, people are not. */
export function UnitTable({ rows }: { rows: readonly UnitRow[] }) {
  const t = useTexts(serviceTexts);
  const [search] = useSearchParams();
  const addressOf = (unit: number) => {
    const query = new URLSearchParams(search);
    query.set('unit', String(unit));
    return `/service-figures?${query}`;
  };
  const [first] = rows;
  return (
    <Table
      caption={t('page.below')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          title: t('page.unit'),
          cell: ({ id, name }) => (
            <Link to={addressOf(id)} className="inline-flex min-h-touch items-center">
              {name}
            </Link>
          ),
        },
        ...(first?.figures ?? []).map(({ id }, at) => ({
          key: id,
          title: t(`figure.${id}`),
          cell: (row: UnitRow) => <FigureCell figure={row.figures[at]} />,
          numeric: true,
        })),
      ]}
    />
  );
}

/** The figure over its numbers, or why it is not there. */
export function FigureCell({ figure }: { figure: ShownFigure | undefined }) {
  const t = useTexts(serviceTexts);
  if (!figure) return null;
  const { printed, numerator, denominator, hidden } = figure;
  if (hidden) return <span className="text-small text-soft">{t(`cell.${hidden}`)}</span>;
  if (!denominator) return printed;
  return (
    <>
      {printed}{' '}
      <span className="text-small text-soft">
        {t('tile.over', { numerator: numerator ?? 0, denominator })}
      </span>
    </>
  );
}
