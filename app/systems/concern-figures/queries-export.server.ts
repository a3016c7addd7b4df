import type { Actor } from '#app/core/actor.ts';
import { within, type Translate } from '#app/core/i18n.ts';
import { workbookResponse } from '#app/platform/sheets/workbook-response.ts';
import { writeWorkbook, type ExportColumn } from '#app/platform/sheets/write-workbook.server.ts';
import { readConcernFigures, type ConcernFigures } from './queries-figures.server.ts';
import type { ConcernFigureSearch } from './search.ts';

interface Asked {
  actor: Actor;
  search: ConcernFigureSearch;
  translate: Translate;
}

interface Row {
  section: string;
  name: string;
  column: string;
  printed: string;
  count: number | null;
}

/** The same figures as the page shows, one row each; what the page hides stands there as hidden. */
export async function exportConcernFigures({ actor, search, translate }: Asked): Promise<Response> {
  const found = await readConcernFigures({ actor, search });
  const words = within('concern-figures', translate);
  const concerns = within('concerns', translate);
  const rows = [
    ...found.figures.map(({ id, printed, numerator }) => ({
      section: words('page.figures'),
      name: words(`figure.${id}`),
      column: String(found.year),
      printed,
      count: numerator,
    })),
    ...tableRows(words, words('page.overTime'), found.categories, found.overTime, (category) =>
      concerns(`category.${category}`),
    ),
    ...tableRows(words, words('page.overUnits'), found.departments, found.overUnits, ({ name }) => name),
  ];
  const columns: ExportColumn<Row>[] = [
    { title: words('sheet.section'), width: 20, kind: 'text', value: ({ section }) => section },
    { title: words('sheet.name'), width: 28, kind: 'text', value: ({ name }) => name },
    { title: words('sheet.column'), width: 12, kind: 'text', value: ({ column }) => column },
    { title: words('sheet.printed'), width: 14, kind: 'text', value: ({ printed }) => printed },
    { title: words('sheet.count'), width: 12, kind: 'number', value: ({ count }) => count },
    { title: words('sheet.asOf'), width: 12, kind: 'date', value: () => found.asOf },
  ];
  const workbook = await writeWorkbook({ name: words('sheet.title'), columns, rows });
  return workbookResponse(workbook, `concerns-${found.year}.xlsx`);
}

function tableRows<K>(
  words: (key: string, params?: Record<string, string | number>) => string,
  section: string,
  keys: readonly K[],
  table: ConcernFigures['overTime'],
  nameOf: (key: K) => string,
): Row[] {
  return keys.flatMap((key, y) =>
    [...(table.cells[y] ?? []), table.rowSums[y] ?? null].map((count, x) => ({
      section,
      name: nameOf(key),
      column: x < 4 ? words('page.quarter', { quarter: x + 1 }) : words('page.sum'),
      printed: count === null ? words('page.hidden') : String(count),
      count,
    })),
  );
}
