import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

export type SchemaEngine = bindings.SchemaEngine;

const CHAR_MARK = '\u0000char';

let loaded: Promise<void> | null = null;

/**
 * Prisma's schema engine on this database, in its WebAssembly form: the same as the binary that Prisma's own
 * command would download.
 */
export async function openSchemaEngine(url: string): Promise<SchemaEngine> {
  loaded ??= load();
  await loaded;
  const adapter = bindMigrationAwareSqlAdapterFactory(new CatalogAdapterFactory(url));
  return bindings.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
}

/**
 * The adapter as the schema engine needs it. PostgreSQL's catalogue has columns of the type "char", which the
 * adapter does not know and the engine insists on: the pool marks them, and the mark becomes their type.
 */
class CatalogAdapterFactory extends PrismaPg {
  constructor(url: string) {
    super(new CatalogPool({ connectionString: url }), { disposeExternalPool: true });
  }

  override async connect() {
    const adapter = await super.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      const isChar = result.columnNames.map((name) => name.endsWith(CHAR_MARK));
      return {
        ...result,
        columnNames: result.columnNames.map((name) => name.replace(CHAR_MARK, '')),
        columnTypes: result.columnTypes.map((type, i) => (isChar[i] ? ColumnTypeEnum.Character : type)),
      };
    };
    return adapter;
  }
}

class CatalogPool extends pg.Pool {
  override query = (async (...args: Parameters<pg.Pool['query']>) => {
    const result = (await pg.Pool.prototype.query.apply(this, args)) as unknown as pg.QueryResult;
    for (const field of result.fields) {
      if (field.dataTypeID !== pg.types.builtins.CHAR) continue;
      field.dataTypeID = pg.types.builtins.TEXT;
      field.name += CHAR_MARK;
    }
    return result;
  }) as pg.Pool['query'];
}

async function load(): Promise<void> {
  const folder = path.dirname(
    createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'),
  );
  const binary = await readFile(path.join(folder, 'schema_engine_bg.wasm'));
  const imports = { './schema_engine_bg.js': bindings } as unknown as WebAssembly.Imports;
  const { instance } = await WebAssembly.instantiate(binary, imports);
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
}
