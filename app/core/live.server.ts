import { afterCommit, type Tx } from './db.server.ts';
import type { EventName, LivePort, Room } from './live-event.ts';

const DEAF: LivePort = { publish: () => undefined, disconnect: () => undefined };

let port: LivePort = DEAF;

/** Connects the app to the sockets; null ends that. */
export function openLive(opened: LivePort | null): void {
  port = opened ?? DEAF;
}

/** Tells the open pages of the rooms after the transaction's commit. */
export function announce(tx: Tx, rooms: readonly Room[], name: EventName, id: number): void {
  const at = new Date().toISOString();
  afterCommit(tx, () => port.publish(rooms, { name, id, at }));
}

/** Closes the sockets of rooms whose rights ended, after the transaction's commit. */
export function disconnectLive(tx: Tx, rooms: readonly Room[]): void {
  afterCommit(tx, () => port.disconnect(rooms));
}
