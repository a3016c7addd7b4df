import type { Tx } from '#app/core/db.server.ts';
import { keepFile } from '#app/core/files.server.ts';
import { dayOf, type Day } from '#app/platform/calendar/day.ts';
import type { SheetTable } from '#app/platform/sheets/cell.ts';
import type { Examined, ImportKind } from '../import-kind.ts';
import { transactImport } from './transact-import.server.ts';
import { lockEnterprise, storedPreview, writeImport } from './write-import.server.ts';

/** A file to be imported at once, without a person who looks at a preview. */
export interface FileToImport {
  kind: ImportKind;
  fileName: string;
  bytes: Buffer;
  /** Finds the enterprise, or creates it within the transaction. Returns its id. */
  enterprise: (tx: Tx) => Promise<number>;
  /** False: say what would happen and leave nothing behind. */
  commit: boolean;
  /** With errors: write the good rows. */
  skipInvalid: boolean;
  /** For a roster the day for which it is true; absent: today. */
  effectiveOn?: Day;
}

/** What an import found and whether it was written. */
export interface ImportOutcome {
  table: SheetTable;
  examined: Examined;
  committed: boolean;
}

/** Thrown to undo a transaction of which only the outcome is wanted. */
class Undone extends Error {
  readonly outcome: ImportOutcome;

  constructor(outcome: ImportOutcome) {
    super('A preview leaves nothing behind.');
    this.outcome = outcome;
  }
}

/**
 * Imports a file as one transaction, or says what it would do. A file with errors is not written unless the good rows
 * are asked for. Throws a `TableRefusal` for a file that cannot be used, and what `enterprise` throws.
 */
export async function importFile(file: FileToImport): Promise<ImportOutcome> {
  const table = await file.kind.read(file.bytes);
  try {
    return await transactImport((tx) => importWithin(tx, file, table));
  } catch (thrown) {
    if (thrown instanceof Undone) return thrown.outcome;
    throw thrown;
  }
}

async function importWithin(tx: Tx, file: FileToImport, table: SheetTable): Promise<ImportOutcome> {
  const enterpriseId = await file.enterprise(tx);
  await lockEnterprise(tx, enterpriseId);
  const today = dayOf(new Date());
  const effectiveOn = file.effectiveOn ?? today;
  const examined = await file.kind.examine(tx, enterpriseId, table, { today, effectiveOn });
  const { rows, importable } = examined.result;
  const isFit = rows === importable || (file.skipInvalid && importable > 0);
  if (!file.commit || !isFit) throw new Undone({ table, examined, committed: false });
  const batch = await tx.importBatch.create({
    data: {
      enterpriseId,
      kind: file.kind.name,
      fileName: file.fileName,
      sha256: await keepFile(file.bytes),
      status: 'COMMITTED',
      committedAt: new Date(),
      skipInvalid: file.skipInvalid,
      preview: storedPreview(examined, effectiveOn),
    },
    select: { id: true, enterpriseId: true, kind: true },
  });
  await writeImport(tx, null, batch, examined);
  return { table, examined, committed: true };
}
