import { openClient } from './client.ts';

const NAME = 'zhijia lease';

/**
 * A connection that a process keeps for as long as it needs the embedded server. The server itself thereby knows
 * who still needs it; the lease of a killed process ends with its connection.
 */
export interface Lease {
  /** How many other processes need the server. */
  countOthers(): Promise<number>;
  end(): Promise<void>;
}

/**
 * Opens a lease.
 *
 * @param onLost is called when the connection ends without `end()`, as it does when the server dies
 */
export async function openLease(url: string, onLost: () => void): Promise<Lease> {
  const client = await openClient({ connectionString: url, application_name: NAME, keepAlive: true });
  let ended = false;
  // An error is always followed by `end`.
  client.on('end', () => {
    if (!ended) onLost();
  });
  return {
    async countOthers() {
      const { rows } = await client.query<{ count: number }>(
        `select count(*)::int as count from pg_stat_activity
          where application_name = $1 and pid <> pg_backend_pid()`,
        [NAME],
      );
      return rows[0]?.count ?? 0;
    },
    async end() {
      ended = true;
      await client.end();
    },
  };
}
