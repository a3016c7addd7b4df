/** What is read again: what stands around the page (the unread count), or all of it. */
export type Scope = 'frame' | 'page';

/** How soon a page reads again, and how often at most. */
export interface Pace {
  /** Pages that hear the same event read within this time, each at a random moment of it. */
  spreadMs: number;
  /** From the end of one reading to the next one; what comes meanwhile is read together. */
  restMs: number;
}

/** For what few have open at a time, so that it shows within a second. */
export const OWN_PACE: Pace = { spreadMs: 300, restMs: 700 };
/** For what a whole enterprise has open. */
export const SHARED_PACE: Pace = { spreadMs: 700, restMs: 2_000 };

/** The page, as far as the reader needs it. */
export interface ReadablePage {
  /** Reads again; resolves when the page shows it or its failure, and never rejects. */
  read(scope: Scope): Promise<void>;
  /** False while it is out of sight, without a connection or in use; `wake` says when that ended. */
  mayRead(): boolean;
}

interface Want {
  scope: Scope;
  pace: Pace;
  /** By the clock of `performance.now`. */
  due: number;
}

/**
 * Reads a page again when something came: once for all that came together, never twice at a time, at a random moment
 * so that a thousand pages do not ask at once. What comes while nothing may be read is read once, later.
 */
export class LiveReader {
  readonly #page: ReadablePage;
  #want: Want | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #reading = false;
  #restsUntil = 0;

  constructor(page: ReadablePage) {
    this.#page = page;
  }

  /** Something came that the page shows. */
  want(scope: Scope, pace: Pace): void {
    const due = Math.max(performance.now() + Math.random() * pace.spreadMs, this.#restsUntil);
    const before = this.#want;
    this.#want = {
      scope: before?.scope === 'page' ? 'page' : scope,
      pace: before && before.due < due ? before.pace : pace,
      due: Math.min(before?.due ?? due, due),
    };
    this.#schedule();
  }

  /** What kept the page from reading may have ended. */
  wake(): void {
    this.#schedule();
  }

  /** Forgets what came: the page is left. */
  stop(): void {
    this.#want = null;
    this.#clear();
  }

  #schedule(): void {
    if (this.#want === null || this.#reading) return;
    this.#clear();
    this.#timer = setTimeout(() => void this.#read(), Math.max(0, this.#want.due - performance.now()));
  }

  #clear(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  async #read(): Promise<void> {
    this.#timer = null;
    const want = this.#want;
    if (want === null || !this.#page.mayRead()) return;
    this.#want = null;
    this.#reading = true;
    await this.#page.read(want.scope);
    this.#reading = false;
    this.#restsUntil = performance.now() + want.pace.restMs;
    this.#rest();
  }

  /** What came during the reading waits for the end of the rest as well. */
  #rest(): void {
    if (this.#want) this.#want.due = Math.max(this.#want.due, this.#restsUntil);
    this.#schedule();
  }
}
