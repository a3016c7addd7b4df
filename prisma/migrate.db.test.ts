import { createHash } from 'node:crypto';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { createTestDatabase } from '#tests/setup/test-database.ts';
import { migrate } from './migrate.ts';
import { readMigrations, type Migration } from './migrations-on-disk.ts';
import { diffSchema } from './new-migration.ts';
import { openSchemaEngine } from './schema-engine.ts';

function migration(name: string, sql: string): Migration {
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}

/** By hand: a semicolon inside of a function, which is no end of a statement. */
const FUNCTION = `create function seven() returns int language plpgsql as $$ begin perform 1; return 7; end $$;`;
const FIRST = migration('20230101000000_first', `create table a (id int primary key);\n${FUNCTION}`);
const SECOND = migration('20230201000000_second', 'create index on a (id) where id > 3;');

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

describe('migrations', () => {
  test('are applied once, in their order', async () => {
    const url = await createTestDatabase({ empty: true });
    expect(await migrate(url, [FIRST])).toEqual([FIRST.name]);
    expect(await migrate(url, [FIRST, SECOND])).toEqual([SECOND.name]);
    expect(await migrate(url, [FIRST, SECOND])).toEqual([]);
    expect(await query(url, 'select seven()')).toEqual([{ seven: 7 }]);
  });

  test('are applied once when several processes start together', async () => {
    const url = await createTestDatabase({ empty: true });
    const applied = await Promise.all([1, 2, 3].map(() => migrate(url, [FIRST, SECOND])));
    expect(applied.flat().sort()).toEqual([FIRST.name, SECOND.name]);
  });

  test('leave nothing behind when they fail, and may then be mended', async () => {
    const url = await createTestDatabase({ empty: true });
    const broken = migration(SECOND.name, 'create table b (id int); select no_such_thing;');
    await expect(migrate(url, [FIRST, broken])).rejects.toThrow(/20230201000000_second failed/);
    expect(await query(url, `select to_regclass('b') as b`)).toEqual([{ b: null }]);
    expect(await migrate(url, [FIRST, SECOND])).toEqual([SECOND.name]);
  });

  test('of a later version are not worked on', async () => {
    const url = await createTestDatabase({ empty: true });
    await migrate(url, [FIRST, SECOND]);
    await expect(migrate(url, [FIRST])).rejects.toThrow(/20230201000000_second[^]*newer version/);
  });

  test('must not change once they are applied', async () => {
    const url = await createTestDatabase({ empty: true });
    await migrate(url, [FIRST]);
    await expect(migrate(url, [migration(FIRST.name, 'select 1')])).rejects.toThrow(/was changed after/);
  });
});

describe('Prisma', () => {
  test('agrees that there is nothing left to apply', async () => {
    const url = await createTestDatabase({ empty: true });
    await migrate(url);
    const migrations = await readMigrations();
    const engine = await openSchemaEngine(url);
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: {
        baseDir: import.meta.dirname,
        lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"' },
        shadowDbInitScript: '',
        migrationDirectories: migrations.map(({ name, sql }) => ({
          path: name,
          migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
        })),
      },
      filters: { externalTables: [], externalEnums: [] },
    });
    expect(appliedMigrationNames).toEqual([]);
  });

  test('has no schema beyond the migrations', async () => {
    expect(await diffSchema(await createTestDatabase({ empty: true }))).toBeNull();
  });
});
