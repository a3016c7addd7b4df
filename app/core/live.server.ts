import { afterCommit, type Tx } from './db.server.ts';

/** Who hears a live event: everyone of an enterprise, or one person, account or session. */
export type Room = `enterprise:${number}` | `employee:${number}` | `account:${number}` | `session:${number}`;

/**
 * What travels to open pages: that something happened to a record, never what it says. The page reads again with
 * its reader's own rights.
 */
export interface LiveEvent {
  /** `<noun>.<past participle>`, such as `proposals.accepted`. */
  name: string;
  /** Id of the record. */
  id: number;
  /** When, ISO 8601 UTC. */
  at: string;
}

/** The sockets as the app sees them; the shell brings them. Neither may throw: a live event may be lost. */
export interface LivePort {
  publish(rooms: readonly Room[], event: LiveEvent): void;
  /** Closes the sockets of the rooms at once, in every process. */
  disconnect(rooms: readonly Room[]): void;
}

const DEAF: LivePort = { publish: () => undefined, disconnect: () => undefined };

let port: LivePort = DEAF;

/** Connects the app to the sockets; null ends that. */
export function openLive(opened: LivePort | null): void {
  port = opened ?? DEAF;
}

/** Tells the open pages of the rooms after the transaction's commit. */
export function announce(tx: Tx, rooms: readonly Room[], name: string, id: number): void {
  const at = new Date().toISOString();
  afterCommit(tx, () => port.publish(rooms, { name, id, at }));
}

/** Closes the sockets of rooms whose rights ended, after the transaction's commit. */
export function disconnectLive(tx: Tx, rooms: readonly Room[]): void {
  afterCommit(tx, () => port.disconnect(rooms));
}
