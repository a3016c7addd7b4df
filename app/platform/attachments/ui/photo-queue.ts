/** What became of sending a photo: what the server (or the phone) made of it, or why it failed. */
export type PhotoOutcome<T> =
  | { result: T }
  /** `words` of the server; null: it could not be reached. */
  | { words: string | null };

export interface QueuedPhoto<T> {
  key: string;
  /** Which field of the form it belongs to. */
  slot: string;
  /** Address of its picture on this page. */
  url: string;
  state: 'waiting' | 'sending' | 'failed' | 'done';
  /** Why it failed, in words of the server; null: the server was not reached. */
  words: string | null;
  result?: T;
}

interface Entry<T> {
  photo: QueuedPhoto<T>;
  send: () => Promise<PhotoOutcome<T>>;
}

let count = 0;

/**
 * All photos of one form, from the moment in which they are picked. They are sent one after the other, whichever field
 * they belong to; none leaves the queue unless the person takes it out.
 */
export class PhotoQueue<T> {
  #entries: readonly Entry<T>[] = [];
  #photos: readonly QueuedPhoto<T>[] = [];
  #running: Promise<void> | null = null;
  readonly #listeners = new Set<() => void>();

  /** As they stand now, in the order in which they were picked. The same array as long as nothing changes. */
  readonly read = (): readonly QueuedPhoto<T>[] => this.#photos;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes photos in and begins to send; `send` must not throw. */
  add(files: readonly File[], slot: string, send: (file: File) => Promise<PhotoOutcome<T>>): void {
    const added = files.map((file): Entry<T> => {
      count += 1;
      const url = URL.createObjectURL(file);
      const photo = { key: `photo-${count}`, slot, url, state: 'waiting', words: null } as const;
      return { photo, send: () => send(file) };
    });
    this.#put([...this.#entries, ...added]);
    void this.settle();
  }

  /** Sends again what failed: one photo, or all, or those for which the server was not reached. */
  retry(which: (photo: QueuedPhoto<T>) => boolean = () => true): void {
    for (const { photo } of this.#entries)
      if (photo.state === 'failed' && which(photo)) this.#change(photo.key, { state: 'waiting' });
    void this.settle();
  }

  /** Takes photos out, for those who asked for it. */
  remove(which: (photo: QueuedPhoto<T>) => boolean): void {
    for (const { photo } of this.#entries) if (which(photo)) URL.revokeObjectURL(photo.url);
    this.#put(this.#entries.filter(({ photo }) => !which(photo)));
  }

  /** Resolves when no photo waits or is under way any more; some may have failed by then. */
  settle(): Promise<void> {
    if (this.#running) return this.#running;
    if (!this.#next()) return Promise.resolve();
    this.#running = this.#sendAll();
    return this.#running;
  }

  async #sendAll(): Promise<void> {
    for (let next = this.#next(); next; next = this.#next()) {
      const { key } = next.photo;
      this.#change(key, { state: 'sending', words: null });
      const outcome = await next.send();
      if ('result' in outcome) this.#change(key, { state: 'done', result: outcome.result });
      else this.#change(key, { state: 'failed', words: outcome.words });
    }
    this.#running = null;
  }

  #next(): Entry<T> | undefined {
    return this.#entries.find(({ photo }) => photo.state === 'waiting');
  }

  #change(key: string, some: Partial<QueuedPhoto<T>>): void {
    this.#put(
      this.#entries.map((entry) =>
        entry.photo.key === key ? { ...entry, photo: { ...entry.photo, ...some } } : entry,
      ),
    );
  }

  #put(entries: readonly Entry<T>[]): void {
    this.#entries = entries;
    this.#photos = entries.map(({ photo }) => photo);
    for (const listener of this.#listeners) listener();
  }
}

/** Which photo is under way (from 1), and of how many. */
export function progressOf(photos: readonly QueuedPhoto<unknown>[]): { number: number; total: number } {
  const at = photos.findIndex(({ state }) => state === 'sending');
  return { number: at === -1 ? photos.length : at + 1, total: photos.length };
}

export function failedOf<T>(photos: readonly QueuedPhoto<T>[]): readonly QueuedPhoto<T>[] {
  return photos.filter(({ state }) => state === 'failed');
}
