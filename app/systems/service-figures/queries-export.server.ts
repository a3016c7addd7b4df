import type { Actor } from '#app/core/actor.ts';
import { within, type Translate } from '#app/core/i18n.ts';
import { figures } from '#app/platform/kpi/registry.ts';
import { workbookResponse } from '#app/platform/sheets/workbook-response.ts';
import { writeWorkbook, type ExportColumn } from '#app/platform/sheets/write-workbook.server.ts';
import type { ShownFigure } from './book.ts';
import { readServicePage } from './queries-page.server.ts';
import type { ServiceSearch } from './search.ts';

interface Asked {
  actor: Actor;
  search: ServiceSearch;
  translate: Translate;
}

type Row = ShownFigure & { unit: string; before: string | null };

/** The figures of the page and of the units below it, one row each; what the page hides stands there as hidden. */
export async function exportServiceFigures({ actor, search, translate }: Asked): Promise<Response> {
  const shown = await readServicePage({ actor, search });
  const words = within('service-figures', translate);
  const rows = shown.figures
    ? [
        ...shown.figures.map((figure): Row => ({ ...figure, unit: shown.unit.name })),
        ...shown.below.flatMap(({ name, figures: own }) =>
          own.map((figure): Row => ({ ...figure, unit: name, before: null })),
        ),
      ]
    : [];
  const formula = ({ id }: Row) => {
    const { numerator, denominator } = figures[id];
    const parts = [numerator, denominator].flatMap((part) => (part ? [words(`quantity.${part}`)] : []));
    return parts.join(' ÷ ');
  };
  const columns: ExportColumn<Row>[] = [
    { title: words('sheet.unit'), width: 24, kind: 'text', value: ({ unit }) => unit },
    { title: words('report.figure'), width: 26, kind: 'text', value: ({ id }) => words(`figure.${id}`) },
    {
      title: words('sheet.printed'),
      width: 14,
      kind: 'text',
      value: ({ hidden, printed }) => (hidden ? words(`cell.${hidden}`) : printed),
    },
    { title: words('detail.numerator'), width: 10, kind: 'number', value: ({ numerator }) => numerator },
    {
      title: words('detail.denominator'),
      width: 10,
      kind: 'number',
      value: ({ denominator }) => denominator,
    },
    { title: words('sheet.before'), width: 14, kind: 'text', value: ({ before }) => before },
    { title: words('detail.counted'), width: 80, kind: 'text', value: formula },
    { title: words('page.period'), width: 12, kind: 'text', value: () => shown.period },
    { title: words('sheet.asOf'), width: 12, kind: 'date', value: () => shown.asOf },
  ];
  const workbook = await writeWorkbook({ name: words('page.title'), columns, rows });
  return workbookResponse(workbook, `service-figures-${shown.period}.xlsx`);
}
