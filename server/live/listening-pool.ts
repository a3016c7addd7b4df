import pg from 'pg';

/** Connections on which processes tell each other of live events. */
export interface ListeningPool {
  /** What the adapter takes for a pool. */
  pool: pg.Pool;
  /** Ends every connection, also one that listens or is only being made. */
  close(): Promise<void>;
}

/**
 * A pool for the adapter of the sockets, which keeps one connection listening and makes it anew when it ends. An error
 * of that connection is reported and not thrown: a database that restarts must not end the portal.
 */
export function openListeningPool(databaseUrl: string, report: (error: Error) => void): ListeningPool {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2, application_name: 'zhijia-live' });
  const open = new Set<pg.PoolClient>();
  const lent = new Set<pg.PoolClient>();
  let closing = false;
  pool.on('error', report);
  pool.on('acquire', (client) => lent.add(client));
  pool.on('release', (_error, client) => lent.delete(client as pg.PoolClient));
  pool.on('connect', (client) => {
    open.add(client);
    client.on('error', report);
    client.on('end', () => {
      open.delete(client);
      // The adapter forgets a listener that ended without giving it back: after two of them the pool would be used up,
      // and neither listen nor tell any more.
      setImmediate(() => {
        if (lent.has(client)) client.release(true);
      });
    });
  });
  const connect = pool.connect.bind(pool) as (...given: unknown[]) => unknown;
  // A listener that is told of the end while closing would look for a new connection for ever.
  const connectUnlessClosing = (...given: unknown[]) =>
    closing ? new Promise(() => undefined) : connect(...given);
  pool.connect = connectUnlessClosing as typeof pool.connect;
  return {
    pool,
    async close() {
      closing = true;
      await Promise.all([...open].map((client) => (client as unknown as pg.Client).end()));
    },
  };
}
