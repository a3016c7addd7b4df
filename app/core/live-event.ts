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
