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

declare const noun: unique symbol;

/** The name of an event, from a catalogue: `proposals.accepted`. No other text can be announced. */
export type EventName<N extends string = string> = string & { readonly [noun]: N };

/**
 * The names of a noun's events, under the keys by which its feature speaks of them.
 *
 * @param whats past participles: `{ accept: 'accepted' }`
 */
export function eventNames<const N extends string, K extends string>(
  of: N,
  whats: Readonly<Record<K, string>>,
): Readonly<Record<K, EventName<N>>> {
  const named = Object.entries<string>(whats).map(([key, what]) => [key, `${of}.${what}`]);
  return Object.fromEntries(named) as Record<K, EventName<N>>;
}

/** The nouns of a catalogue. */
export type NounOf<C> = C[keyof C] extends EventName<infer N> ? N : never;
