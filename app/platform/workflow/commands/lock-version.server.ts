import { Prisma, type Tx } from '#app/core/db.server.ts';

/** A record as it was read before it is written. */
export interface ReadVersion {
  id: number;
  status: string;
  /** Absent where only the status is held against: a record that nothing changes but its steps. */
  version?: number;
}

/**
 * Optimistic lock: raises the version of a record that is still as it was read, and holds the row until the
 * transaction ends. False when somebody else was quicker.
 */
export async function lockVersion(
  tx: Tx,
  table: string,
  { id, status, version }: ReadVersion,
): Promise<boolean> {
  const unchanged = version === undefined ? Prisma.empty : Prisma.sql`and version = ${version}`;
  const locked = await tx.$executeRaw`
    update ${Prisma.raw(`"${table}"`)} set version = version + 1
     where id = ${id} and status::text = ${status} ${unchanged}`;
  return locked === 1;
}
