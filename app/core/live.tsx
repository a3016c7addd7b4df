import { useLocation, useMatches, useNavigation, useRevalidator } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { LivePage, type News } from './live-page.ts';
import type { Scope } from './live-reader.ts';
import { setScope } from './live-scope.ts';
import type { LiveConnection } from './live-socket.ts';

/** Further down than this one reads on. */
const TOP_PX = 200;

/** What the page shows now. */
interface Shown {
  isIdle: boolean;
  matches: ReturnType<typeof useMatches>;
  revalidate(): void;
}

/**
 * Keeps the open page up to date.
 *
 * @param who is signed in, by whatever tells people apart; null: nobody, and nothing is heard
 * @returns what came that was not shown by itself, and what shows it
 */
export function useLive(who: string | null): { news: News; look(): void } {
  const shown = useShown();
  const [news, offer] = useState<News>(null);
  const open = useRef<LivePage | null>(null);
  useEffect(() => {
    if (who === null) return;
    const tab = openTab(shown, offer);
    open.current = tab.page;
    return () => {
      tab.close();
      open.current = null;
    };
  }, [who, shown]);
  const { key } = useLocation();
  useEffect(() => open.current?.forget(), [key]);
  const { isIdle } = shown.current;
  useEffect(() => {
    if (isIdle) open.current?.wake();
  }, [isIdle]);
  return { news, look: () => open.current?.look() };
}

interface Shows {
  current: Shown;
  /** Called when the page shows what was read. */
  read: (() => void) | null;
}

/** The page as it is shown, for those who ask later than it is drawn. */
function useShown(): Shows {
  const matches = useMatches();
  const { state, revalidate } = useRevalidator();
  const isIdle = useNavigation().state === 'idle' && state === 'idle';
  const shown = useRef<Shows>({ current: { matches, isIdle, revalidate }, read: null }).current;
  shown.current = { matches, isIdle, revalidate };
  // Whatever comes of a reading, even a failure, brings other matches.
  useEffect(() => {
    if (!isIdle) return;
    shown.read?.();
    shown.read = null;
  }, [shown, matches, isIdle]);
  return shown;
}

/** What this tab hears, and what it does about it. */
function openTab(shown: Shows, offer: (news: News) => void) {
  let connection: LiveConnection | null = null;
  let isPressed = false;
  let isClosed = false;
  const read = (scope: Scope) => {
    setScope(scope);
    shown.current.revalidate();
    return new Promise<void>((resolve) => (shown.read = resolve)).finally(() => setScope('page'));
  };
  const page = new LivePage({
    read,
    offer,
    routes: () => shown.current.matches,
    mayRead: () =>
      shown.current.isIdle && !document.hidden && !isPressed && navigator.onLine && !!connection?.isOpen(),
    isCalm: () => window.scrollY < TOP_PX && !document.activeElement?.closest('#content a, #content button'),
  });
  const press = (event: Event) => {
    isPressed = event.type === 'pointerdown';
    if (!isPressed) page.wake();
  };
  const wake = () => page.wake();
  const connect = async () => {
    const { connectLive } = await import('./live-socket.ts');
    if (isClosed) return;
    connection = connectLive({
      heard: (event) => page.hear(event),
      back: () => page.catchUp(),
      signedOut: () => void read('page'),
    });
  };
  const idle = whenIdle(() => void connect());
  for (const name of PRESSES) window.addEventListener(name, press);
  document.addEventListener('visibilitychange', wake);
  return {
    page,
    close() {
      isClosed = true;
      cancelWhenIdle(idle);
      for (const name of PRESSES) window.removeEventListener(name, press);
      document.removeEventListener('visibilitychange', wake);
      connection?.close();
      page.forget();
      page.stop();
      setScope('page');
    },
  };
}

const PRESSES = ['pointerdown', 'pointerup', 'pointercancel'] as const;
/** Safari 14 does not tell when it is idle. */
const SETTLING_MS = 500;

function whenIdle(act: () => void): number {
  return typeof requestIdleCallback === 'function'
    ? requestIdleCallback(act, { timeout: SETTLING_MS })
    : window.setTimeout(act, SETTLING_MS);
}

function cancelWhenIdle(id: number): void {
  if (typeof cancelIdleCallback === 'function') cancelIdleCallback(id);
  else clearTimeout(id);
}
