import pg from 'pg';
import { ensureDatabase } from '#server/database/ensure-database.ts';
import { runningPortal } from '../setup/portal-address.ts';

/** What no browser can do: let time pass, look at what is kept. The rows of the statement. */
export async function ask<Row extends pg.QueryResultRow>(
  statement: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const { url, stop } = await ensureDatabase({ dataDir: runningPortal().dataDir });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Row>(statement, values);
  await client.end();
  await stop();
  return rows;
}
