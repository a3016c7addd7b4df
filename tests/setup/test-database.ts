import { inject, onTestFinished } from 'vitest';
import { cloneDatabase } from './test-server.ts';

/**
 * Another database for the running test, dropped when it ends; the file's own is in `DATABASE_URL` already.
 *
 * @param options.empty without migrations, instead of migrated and without rows
 * @returns its connection string
 */
export async function createTestDatabase(options: { empty?: boolean } = {}): Promise<string> {
  const database = await cloneDatabase(inject('testServer'), options.empty);
  onTestFinished(() => database.drop());
  return database.url;
}
