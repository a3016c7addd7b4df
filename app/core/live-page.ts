import { wayOf, waysOf, type LiveWay, type ShownRoute } from './live-concern.ts';
import type { LiveEvent } from './live-event.ts';
import { LiveReader, OWN_PACE, SHARED_PACE, type ReadablePage } from './live-reader.ts';

/** Events of what stands around every page, whatever page it is. */
const FRAME_NOUN = 'notices.';

/** What came that the reader has not been shown: how many records it concerns, as far as that is known. */
export type News = { count: number | null } | null;

export interface OpenPage extends ReadablePage {
  routes(): readonly ShownRoute[];
  /** False while somebody reads on or uses what would move. */
  isCalm(): boolean;
  /** Offers to read again. */
  offer(news: News): void;
}

/** Decides what becomes of an event on the page that is open: read it now, offer it, or leave it. */
export class LivePage {
  readonly #page: OpenPage;
  readonly #reader: LiveReader;
  readonly #offered = new Set<number>();

  constructor(page: OpenPage) {
    this.#page = page;
    this.#reader = new LiveReader({
      mayRead: () => page.mayRead(),
      read: (scope) => {
        const all = scope === 'page' && waysOf(page.routes()).length > 0;
        if (all) this.forget();
        return page.read(all ? 'page' : 'frame');
      },
    });
  }

  hear(event: LiveEvent): void {
    if (event.name.startsWith(FRAME_NOUN)) this.#reader.want('frame', OWN_PACE);
    const way = wayOf(this.#page.routes(), event);
    if (way !== null) this.#follow(way, event.id);
  }

  /** What happened while nothing could be heard is not known. Where a server stopped, all its pages come back. */
  catchUp(): void {
    const ways = waysOf(this.#page.routes());
    this.#reader.want('frame', SHARED_PACE);
    for (const way of new Set(ways)) this.#follow(way === 'list' ? 'queue' : way, 0, SHARED_PACE);
  }

  /** What was offered is wanted now. */
  look(): void {
    this.#reader.want('page', { ...OWN_PACE, spreadMs: 0 });
  }

  /** What kept the page from reading may have ended. */
  wake(): void {
    this.#reader.wake();
  }

  /** What was offered is shown, or the page is another one. */
  forget(): void {
    this.#offered.clear();
    this.#page.offer(null);
  }

  stop(): void {
    this.#reader.stop();
  }

  #follow(way: LiveWay, id: number, pace = way === 'figures' ? SHARED_PACE : OWN_PACE): void {
    if (way === 'list' || (way === 'queue' && !this.#page.isCalm())) {
      this.#offered.add(id);
      this.#page.offer({ count: this.#offered.has(0) ? null : this.#offered.size });
    } else {
      this.#reader.want('page', pace);
    }
  }
}
