import { useCallback, useEffect, useRef, useState } from 'react';
import type { Owner } from './keeping.ts';
import { unsentOf } from './keeping.ts';
import { sendKept } from './send-kept.ts';
import { SendProblem, type SendProblemKind } from './send-round.ts';
import type { RoundStore } from './store.ts';

const EVERY_MS = 30_000;

/** How far the sending is. */
export interface SendingState {
  isOnline: boolean;
  isSending: boolean;
  photo: { at: number; of: number } | null;
  problem: { kind: SendProblemKind; text: string } | null;
}

/** Whether there is anything that the server has not listed yet, or it was never asked. */
async function hasUnsent(store: RoundStore, owner: Owner): Promise<boolean> {
  const round = await store.readRound(owner);
  if (!round) return false;
  const { answers, findings, files } = unsentOf(round);
  // Everything arrived and the last answer did not: then the photos are still here.
  const isHeld = round.kept.allReceivedAt === null && round.files.length > 0;
  return isHeld || answers.length + findings.length + files.length > 0;
}

const IDLE: SendingState = { isOnline: true, isSending: false, photo: null, problem: null };

/**
 * Sends by itself: at once when there is something new, when the network comes back, when the page is looked at again,
 * and every half minute. One sending at a time in this page; one in the background does no harm beside it.
 */
export function useSending(
  store: RoundStore,
  owner: Owner | null,
  changed: number,
  onSent: (sentNow: boolean) => void,
) {
  const [state, setState] = useState<SendingState>(IDLE);
  const isRunning = useRef(false);
  const isAskedAgain = useRef(false);
  const again = useRef<() => void>(() => undefined);
  const told = useRef(onSent);
  told.current = onSent;
  const send = useCallback(async () => {
    if (owner === null) return;
    // What was noted meanwhile goes right behind.
    if (isRunning.current) return void (isAskedAgain.current = true);
    if (!navigator.onLine) return setState({ ...IDLE, isOnline: false });
    isRunning.current = true;
    isAskedAgain.current = false;
    let hadSomething = false;
    try {
      hadSomething = await hasUnsent(store, owner);
      if (!hadSomething) return setState(IDLE);
      setState({ ...IDLE, isSending: true });
      await sendKept(store, owner, (at, of) => setState({ ...IDLE, isSending: true, photo: { at, of } }));
      setState(IDLE);
    } catch (error) {
      setState(stateAfter(error));
      if (!(error instanceof SendProblem)) throw error;
    } finally {
      isRunning.current = false;
      told.current(hadSomething);
      if (isAskedAgain.current) again.current();
    }
  }, [store, owner]);
  again.current = () => void send();
  useEffect(() => void send(), [send, changed]);
  useEffect(() => listen(() => void send()), [send]);
  return { state, send };
}

function stateAfter(error: unknown): SendingState {
  // A fault of ours is said too, and not left standing as if it were still being sent.
  if (!(error instanceof SendProblem)) return { ...IDLE, problem: { kind: 'REFUSED', text: '' } };
  if (error.kind === 'OFFLINE') return { ...IDLE, isOnline: false };
  return { ...IDLE, problem: { kind: error.kind, text: error.message } };
}

function listen(send: () => void): () => void {
  const timer = setInterval(send, EVERY_MS);
  const seen = () => {
    if (document.visibilityState === 'visible') send();
  };
  window.addEventListener('online', send);
  window.addEventListener('offline', send);
  document.addEventListener('visibilitychange', seen);
  return () => {
    clearInterval(timer);
    window.removeEventListener('online', send);
    window.removeEventListener('offline', send);
    document.removeEventListener('visibilitychange', seen);
  };
}
