import { openClient } from '#server/database/client.ts';
import { readMigrations } from '#prisma/migrations-on-disk.ts';

const GUARDS = ['checked_columns', 'rows_of_one_enterprise'];

/**
 * Takes back what the migrations did that guard the rows, and their entries in the history: the database is as an older
 * version of the portal left it, with all that is in it.
 *
 * @returns the names of the migrations that are to be applied again, oldest first
 */
export async function undoGuards(url: string): Promise<string[]> {
  const guards = (await readMigrations()).filter(({ name }) => GUARDS.some((guard) => name.endsWith(guard)));
  const sql = guards.map((guard) => guard.sql).join('\n');
  const client = await openClient({ connectionString: url });
  try {
    for (const statement of undoing(sql)) await client.query(statement);
    await client.query('delete from _prisma_migrations where migration_name = any($1)', [
      guards.map(({ name }) => name),
    ]);
  } finally {
    await client.end();
  }
  return guards.map(({ name }) => name);
}

function undoing(sql: string): string[] {
  const found = (pattern: RegExp) => [...sql.matchAll(pattern)].map(([, ...parts]) => parts);
  const checks = found(/CONSTRAINT "(\w+)_([a-zA-Z]+)_check"/g);
  const enterprises = found(/ALTER TABLE "(\w+)" ADD CONSTRAINT "(\w+)" FOREIGN KEY \("enterpriseId"\)/g);
  const pairs = found(
    /ALTER TABLE "(\w+)" ADD CONSTRAINT "(\w+)" FOREIGN KEY \("enterpriseId", "(\w+)"\) REFERENCES "(\w+)"\("enterpriseId", "(\w+)"\) ON DELETE (CASCADE|RESTRICT|SET NULL)/g,
  );
  return [
    ...checks.map(([table, column]) => `alter table "${table}" drop constraint "${table}_${column}_check"`),
    ...enterprises.map(([table, name]) => `alter table "${table}" drop constraint "${name}"`),
    ...pairs.map(([table, name]) => `alter table "${table}" drop constraint "${name}"`),
    ...found(/CREATE UNIQUE INDEX ("\w+")/g).map(([name]) => `drop index ${name}`),
    ...found(/ALTER TABLE ("\w+") ADD COLUMN/g).map(
      ([table]) => `alter table ${table} drop column "enterpriseId"`,
    ),
    ...pairs.map(
      ([table, name, column, parent, key, action]) =>
        `alter table "${table}" add constraint "${name}" foreign key ("${column}") references "${parent}" ("${key}")
           on delete ${action} on update cascade`,
    ),
  ];
}
