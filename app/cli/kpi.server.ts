import type { Command } from 'commander';
import { dayOf, isDay, type Day } from '#app/platform/calendar/day.ts';
import { printFigure } from '#app/platform/kpi/figure.ts';
import { PARTICIPATION_FIGURES, type ParticipationFigureId } from '#app/platform/kpi/registry.ts';
import { parsePeriod, type Period } from '#app/platform/kpi/period.ts';
import { NO_FIGURE, toNumber } from '#app/platform/kpi/rounding.ts';
import {
  readDepartments,
  readEnterprise,
  readUnitNamed,
  type Enterprise,
  type FoundUnit,
} from '#app/systems/roster/queries-enterprise.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { readFigures, type UnitFigures } from '#app/systems/participation/queries-figures.server.ts';
import { EXIT, print, runCommand, translate, type Report } from './terminal.server.ts';

interface KpiOptions {
  enterprise?: string;
  period: string;
  asOf?: string;
  unit?: string;
  json?: true;
}

interface PrintedFigure {
  numerator: number | null;
  denominator: number | null;
  printed: string;
}

/** One answer: the figures of a unit over a period; `unit` is null for the whole company. */
interface KpiLine {
  asOf: Day;
  period: string;
  unit: string | null;
  figures: Record<ParticipationFigureId, PrintedFigure>;
}

/** `kpi`: the figures of kpi.md, one line per period and unit. */
export function addKpiCommand(program: Command, report: Report): void {
  program
    .command('kpi')
    .description(translate('imports:cli.kpi.about'))
    .option('--enterprise <code>', translate('imports:cli.enterprise'))
    .requiredOption('--period <periods>', translate('imports:cli.kpi.period'))
    .option('--as-of <day>', translate('imports:cli.kpi.asOf'))
    .option('--unit <name>', translate('imports:cli.kpi.unit'))
    .option('--json', translate('imports:cli.kpi.json'))
    .action((options: KpiOptions) => runCommand(report, () => runKpi(options)));
}

async function runKpi(options: KpiOptions): Promise<number> {
  const asOf = options.asOf ?? dayOf(new Date());
  if (!isDay(asOf)) throw new Refusal('invalid', 'imports:problem.noDay');
  const periods = options.period.split(',').map(readPeriod);
  const enterprise = await readEnterprise(options.enterprise);
  const units = await unitsOf(enterprise, options.unit);
  for (const period of periods) {
    for (const unit of units) {
      const scope = { enterpriseId: enterprise.id, unitId: unit.id, unitPath: unit.path };
      const found = await readFigures(scope, period, asOf);
      const name = unit.id === enterprise.id ? null : unit.name;
      const line = { asOf, period: period.text, unit: name, figures: printedFigures(found) };
      print(options.json ? JSON.stringify(line) : asWords(line, enterprise.name));
    }
  }
  return EXIT.fine;
}

function readPeriod(text: string): Period {
  const period = parsePeriod(text.trim());
  if (!period) throw new Refusal('invalid', 'imports:refusal.badPeriod', { params: { period: text } });
  return period;
}

function unitsOf(enterprise: Enterprise, unit: string | undefined): Promise<FoundUnit[]> {
  if (unit === undefined) return Promise.resolve([enterprise]);
  if (unit === 'all') return readDepartments(enterprise.id);
  return readUnitNamed(enterprise.id, unit).then((found) => [found]);
}

function printedFigures(found: UnitFigures | null): Record<ParticipationFigureId, PrintedFigure> {
  const none = { numerator: null, denominator: null, printed: NO_FIGURE };
  const entries = PARTICIPATION_FIGURES.map((id) => [id, found ? printedFigure(id, found) : none]);
  return Object.fromEntries(entries) as Record<ParticipationFigureId, PrintedFigure>;
}

function printedFigure(id: ParticipationFigureId, { figures: all, rounding }: UnitFigures): PrintedFigure {
  const { numerator, denominator } = all[id];
  return {
    numerator: numerator && toNumber(numerator),
    denominator: denominator && toNumber(denominator),
    printed: printFigure(id, all[id], rounding),
  };
}

function asWords({ asOf, period, unit, figures: printed }: KpiLine, enterprise: string): string {
  const lines = PARTICIPATION_FIGURES.map(
    (id) => `  ${translate(`participation:figure.${id}`)}  ${printed[id].printed}`,
  );
  return [`${unit ?? enterprise}  ${period}  ${asOf}`, ...lines].join('\n');
}
