import type { Actor } from '#app/core/actor.ts';
import { within, type Translate } from '#app/core/i18n.ts';
import { printFigure } from '#app/platform/kpi/figure.ts';
import { figures, PARTICIPATION_FIGURES, type ParticipationFigureId } from '#app/platform/kpi/registry.ts';
import { toNumber, type RoundingMode } from '#app/platform/kpi/rounding.ts';
import { workbookResponse } from '#app/platform/sheets/workbook-response.ts';
import { writeWorkbook, type ExportColumn } from '#app/platform/sheets/write-workbook.server.ts';
import type { Figures } from './figures-of.ts';
import { readFigures } from './queries-figures.server.ts';
import { completeQuestion, readUnits } from './queries-page.server.ts';
import type { FigureSearch } from './search.ts';
import { withoutSmallGroups } from '#app/platform/kpi/suppress.ts';

interface ExportedFigure {
  unit: string;
  id: ParticipationFigureId;
  printed: string;
  numerator: number | null;
  denominator: number | null;
}

/** All figures of the page, of the unit and of those right below it, one row each with numerator and denominator. */
export async function exportFigures({
  actor,
  search,
  translate,
}: {
  actor: Actor;
  search: FigureSearch;
  translate: Translate;
}): Promise<Response> {
  const { scope, unit, period, asOf } = await completeQuestion(actor, search);
  const found = await readFigures(scope, period, asOf);
  const names = new Map((await readUnits(actor.enterpriseId)).map(({ id, name }) => [id, name]));
  const groups = found ? withoutSmallGroups(found.groups.filter(({ eligible }) => eligible > 0)).shown : [];
  const rows = found
    ? [
        ...rowsOf(unit.name, found.figures, found.rounding),
        ...groups.flatMap((group) => rowsOf(names.get(group.groupId) ?? '', group.figures, found.rounding)),
      ]
    : [];
  const words = within('participation', translate);
  const columns = columnsIn(words, period.text, asOf);
  return workbookResponse(
    await writeWorkbook({ name: words('sheet.figures'), columns, rows }),
    'participation.xlsx',
  );
}

/** The median of a unit below is not kept, so it has no row. */
function rowsOf(unit: string, all: Figures, rounding: RoundingMode): ExportedFigure[] {
  return PARTICIPATION_FIGURES.filter((id) => all[id].numerator !== null).map((id) => {
    const { numerator, denominator } = all[id];
    return {
      unit,
      id,
      printed: printFigure(id, all[id], rounding),
      numerator: numerator && toNumber(numerator),
      denominator: denominator && toNumber(denominator),
    };
  });
}

function columnsIn(
  words: (key: string) => string,
  period: string,
  asOf: string,
): ExportColumn<ExportedFigure>[] {
  return [
    { title: words('sheet.unit'), width: 20, kind: 'text', value: ({ unit }) => unit },
    { title: words('sheet.figure'), width: 24, kind: 'text', value: ({ id }) => words(`figure.${id}`) },
    { title: words('sheet.value'), width: 14, kind: 'text', value: ({ printed }) => printed },
    { title: words('sheet.numerator'), width: 14, kind: 'number', value: ({ numerator }) => numerator },
    { title: words('sheet.denominator'), width: 14, kind: 'number', value: ({ denominator }) => denominator },
    { title: words('detail.formula'), width: 60, kind: 'text', value: ({ id }) => formulaOf(id, words) },
    { title: words('sheet.period'), width: 12, kind: 'text', value: () => period },
    { title: words('sheet.asOf'), width: 12, kind: 'date', value: () => asOf },
  ];
}

function formulaOf(id: ParticipationFigureId, words: (key: string) => string): string {
  const { numerator, denominator } = figures[id];
  const above = words(`quantity.${numerator}`);
  return denominator ? `${above} ÷ ${words(`quantity.${denominator}`)}` : above;
}
