import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { isDay } from '#app/platform/calendar/day.ts';
import { importFile, type ImportOutcome } from '#app/platform/imports/commands/import-file.server.ts';
import { CHANGE_KINDS } from '#app/platform/imports/change.ts';
import type { ImportKind } from '#app/platform/imports/import-kind.ts';
import { countChanges } from '#app/platform/imports/preview.ts';
import { createEnterprise } from '#app/systems/roster/commands/create-enterprise.server.ts';
import { findEnterprise } from '#app/systems/roster/queries-enterprise.server.ts';
import { describeProblem } from '#app/platform/sheets/describe-problem.ts';
import { LARGEST_FILE_BYTES } from '#app/platform/sheets/limits.ts';
import { TableRefusal } from '#app/platform/sheets/refusal.ts';
import { within } from '#app/core/i18n.ts';
import { Refusal } from '#app/core/refusal.ts';
import { IMPORTS } from '#app/portal/import-kinds.server.ts';
import { EXIT, print, runCommand, tell, translate, type Report } from './terminal.server.ts';

interface ImportOptions {
  enterprise?: string;
  create?: true;
  name?: string;
  effectiveOn?: string;
  commit?: true;
  skipInvalid?: true;
  json?: true;
}

/** `import roster|transfers|calendar|proposals FILE`: says what a file would do, or imports it. */
export function addImportCommands(program: Command, report: Report): void {
  const group = program.command('import').description(translate('imports:cli.about'));
  for (const kind of Object.values(IMPORTS)) {
    group
      .command(kind.name)
      .description(translate(`${kind.texts}.cli`))
      .argument('<file>', translate('imports:cli.file'))
      .option('--enterprise <code>', translate('imports:cli.enterprise'))
      .option('--create', translate('imports:cli.create'))
      .option('--name <name>', translate('imports:cli.name'))
      .option('--effective-on <day>', translate('imports:cli.effectiveOn'))
      .option('--commit', translate('imports:cli.commit'))
      .option('--skip-invalid', translate('imports:cli.skipInvalid'))
      .option('--json', translate('imports:cli.json'))
      .action((file: string, options: ImportOptions) =>
        runCommand(report, () => runImport(kind, file, options)),
      );
  }
}

async function runImport(kind: ImportKind, file: string, options: ImportOptions): Promise<number> {
  const { commit = false, skipInvalid = false, effectiveOn } = options;
  if (effectiveOn !== undefined && !isDay(effectiveOn)) throw new Refusal('invalid', 'imports:problem.noDay');
  const bytes = await readInput(file);
  const outcome = await importFile({
    kind,
    bytes,
    commit,
    skipInvalid,
    fileName: path.basename(file),
    enterprise: enterpriseOf(options),
    ...(effectiveOn === undefined ? {} : { effectiveOn }),
  });
  print(options.json ? asJson(outcome) : asWords(kind, outcome));
  const { errors } = outcome.examined.result;
  if (skipInvalid && errors.length > 0) await writeRejected(kind, file, outcome);
  return errors.length === 0 ? EXIT.fine : EXIT.refused;
}

/** The size is looked at first, so that a huge file is never in memory. */
async function readInput(file: string): Promise<Buffer> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new Refusal('notFound', 'imports:refusal.fileMissing', { params: { file } });
  if (found.size > LARGEST_FILE_BYTES) {
    throw new TableRefusal('FILE_TOO_LARGE', { mb: LARGEST_FILE_BYTES / 1024 / 1024 });
  }
  return readFile(file);
}

function enterpriseOf({ enterprise, create, name }: ImportOptions) {
  if (!create)
    return async (tx: Parameters<typeof findEnterprise>[0]) => (await findEnterprise(tx, enterprise)).id;
  if (enterprise === undefined) throw new Refusal('invalid', 'roster:refusal.noCode');
  if (name === undefined) throw new Refusal('invalid', 'roster:refusal.noName');
  return (tx: Parameters<typeof createEnterprise>[0]) => createEnterprise(tx, enterprise, name);
}

function asJson({ examined: { result } }: ImportOutcome): string {
  return JSON.stringify({
    rows: result.rows,
    importable: result.importable,
    errors: result.errors.map(({ row, column, problem }) => ({ row, column, problem })),
    normalised: result.normalised,
  });
}

function asWords(kind: ImportKind, { examined, committed }: ImportOutcome): string {
  const { result, plan } = examined;
  const counts = countChanges(examined);
  const counted = CHANGE_KINDS.filter((change) => counts[change] > 0).map((change) =>
    translate('imports:cli.count', { words: translate(`imports:change.${change}`), count: counts[change] }),
  );
  const at = (row: number) => translate('imports:cli.row', { row });
  return [
    translate('imports:cli.read', { kind: translate(`${kind.texts}.name`), rows: result.rows }),
    ...counted,
    ...result.errors.map(
      (error) => `${at(error.row)} ${describeProblem(error, within('sheets', translate))}`,
    ),
    ...result.normalised.map(({ row, column, value }) =>
      translate('imports:cli.normalised', { row, column, value }),
    ),
    ...(plan.absent.length > 0 ? [translate('imports:cli.absent', { count: plan.absent.length })] : []),
    translate(committed ? 'imports:cli.committed' : 'imports:cli.notCommitted', { rows: result.importable }),
  ].join('\n');
}

/** Beside the file: what has to be put right and imported again. */
async function writeRejected(
  kind: ImportKind,
  file: string,
  { table, examined }: ImportOutcome,
): Promise<void> {
  const { dir, name } = path.parse(file);
  const place = path.join(dir, `${name}.rejected.xlsx`);
  await writeFile(place, await kind.writeRejected(table, examined.result, translate));
  tell(translate('imports:cli.rejected', { file: place }));
}
