import type { Day } from '#app/platform/calendar/day.ts';
import type { ServiceFigureId } from '#app/platform/kpi/registry.ts';
import { readServiceFigures } from '#app/systems/service-figures/queries-page.server.ts';

export interface FigureAsked {
  enterpriseId: number;
  period: string;
  unit?: number | undefined;
  asOf: Day;
}

/** The page of service figures, as of any day. */
export async function readServicePageOn({ enterpriseId, period, unit, asOf }: FigureAsked) {
  const page = await readServiceFigures({
    actor: { enterpriseId },
    search: { period, unit, trend: undefined },
    asOf,
  });
  if (!page.figures) throw new Error('There is nothing to count.');
  return page;
}

/** A figure in one text: `6/16 37.5%`, or why it is not shown. */
export async function serviceFigure(id: ServiceFigureId, asked: FigureAsked): Promise<string> {
  const { figures } = await readServicePageOn(asked);
  const { printed, numerator, denominator, hidden } = figures.find((one) => one.id === id)!;
  return hidden ?? (denominator === null ? printed : `${numerator}/${denominator} ${printed}`);
}
