import type { Actor, Role } from '#app/core/actor.ts';
import type { Db, Tx } from '#app/core/db.server.ts';
import type { Translate } from '#app/core/i18n.ts';
import type { Day } from '#app/platform/calendar/day.ts';
import type { SheetTable } from '#app/platform/sheets/cell.ts';
import type { CheckResult } from '#app/platform/sheets/check-rows.ts';
import type { Columns } from '#app/platform/sheets/columns.ts';
import type { AbsentRecord, RowChange } from './change.ts';

/** The days an import depends on. */
export interface ImportDays {
  today: Day;
  /** The day for which a roster is true: from it on people are in the units that it names. */
  effectiveOn: Day;
}

/** What the good rows of a file would do, and how it is done. */
export interface ImportPlan {
  rows: RowChange[];
  /** What the portal has and the file does not name. */
  absent: AbsentRecord[];
  /** Writes the changes of the plan within the transaction in which it was made. A null actor is the portal. */
  apply: (tx: Tx, actor: Actor | null) => Promise<void>;
}

/** What tells one kind of import from another. */
export interface ImportFacts {
  /** The word on the command line and in the database. */
  name: string;
  /** Text keys: `<texts>.name`, `.help` beside the choice, `.cli` on the command line. */
  texts: string;
  /** Whether one says from which day on the file is true. */
  asksDay?: true;
  /** Whether it changes who may do what, so that every open page has to ask anew. */
  changesRights?: true;
}

/** How one kind of file is imported. */
export interface ImportSpec<V> extends ImportFacts {
  /** Who may import it, by roles held over the whole enterprise. */
  roles: readonly Role[];
  columns: Columns<V>;
  /** Reads what the table must be checked against, and checks it. */
  check: (tx: Db, enterpriseId: number, table: SheetTable, days: ImportDays) => Promise<CheckResult<V>>;
  /** Compares the good rows with what the portal has. Writes nothing. */
  plan: (tx: Db, checked: Checked<V>) => Promise<ImportPlan>;
}

/** A checked table with what a plan needs beside it. */
export interface Checked<V> extends CheckResult<V> {
  enterpriseId: number;
  table: SheetTable;
  days: ImportDays;
}

/** A checked file whose rows are compared with what the portal has. */
export interface Examined {
  result: Omit<CheckResult<Record<string, unknown>>, 'importable'> & { importable: number };
  plan: ImportPlan;
}

/** An `ImportSpec` with its row type closed in, so that kinds can stand in one list. */
export interface ImportKind extends ImportFacts {
  roles: readonly Role[];
  /** Column names in the order of the sample file; `required` must be there. */
  columns: readonly { header: string; required: boolean }[];
  /** Throws a `TableRefusal` for a file that is no table. */
  read: (file: Buffer) => Promise<SheetTable>;
  /** Throws a `TableRefusal` without a usable header row. */
  examine: (tx: Db, enterpriseId: number, table: SheetTable, days: ImportDays) => Promise<Examined>;
  /** The rejected rows as a workbook. */
  writeRejected: (table: SheetTable, result: Examined['result'], translate: Translate) => Promise<Buffer>;
}

export type ImportKinds = Readonly<Record<string, ImportKind>>;
