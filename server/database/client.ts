import pg from 'pg';

/**
 * Connects to a database. The connection may break at any moment, also while nobody asks anything of it: whoever has
 * asked is told by the rejected query, and nobody else needs to be. Without a listener the error would end the process.
 *
 * @returns a connection that the caller ends
 */
export async function openClient(options: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(options);
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
