import type { CheckResult } from '#app/platform/sheets/check-rows.ts';
import type { Column } from '#app/platform/sheets/columns.ts';
import { readTable } from '#app/platform/sheets/read-table.server.ts';
import { writeRejectedRows } from '#app/platform/sheets/rejected-workbook.server.ts';
import type { ImportKind, ImportSpec } from './import-kind.ts';

/** Makes a kind of import from what is special about it. */
export function defineImport<V>(spec: ImportSpec<V>): ImportKind {
  const { check, plan: planOf, roles, columns, ...facts } = spec;
  const known = Object.values(columns) as Column<unknown>[];
  return {
    ...facts,
    roles,
    columns: known.map(({ header, required }) => ({ header, required })),
    read: (file) => readTable(file, columns),
    async examine(tx, enterpriseId, table, days) {
      const checked = await check(tx, enterpriseId, table, days);
      const plan = await planOf(tx, { ...checked, enterpriseId, table, days });
      return { result: { ...checked, importable: checked.importable.length }, plan };
    },
    writeRejected: (table, { header, errors }, translate) =>
      writeRejectedRows(table, columns, { header: header as CheckResult<V>['header'], errors }, translate),
  };
}
