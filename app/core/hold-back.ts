import { isDoubtful, isReachable, readNotice, sayOfNetwork } from './reach.ts';

type Held = 'formHeld' | 'linkHeld';

/**
 * Holds links and forms of the page back while the server cannot be reached, before anything of them begins: the page
 * stays with what was typed. A form that was held back is sent when the network is back.
 *
 * @returns ends it
 */
export function holdBack(): () => void {
  const hold = makeHolder();
  function onSubmit(event: SubmitEvent) {
    const form = event.target as HTMLFormElement;
    if (form.matches('[data-sends-later]')) return;
    const { submitter } = event;
    hold.unlessReachable(event, 'formHeld', () => {
      if (form.isConnected) sendAgain(form, submitter);
    });
  }
  function onClick(event: MouseEvent) {
    const link = isPlain(event) ? linkOf(event) : null;
    if (link === null) return;
    hold.unlessReachable(event, 'linkHeld', () => {
      if (link.isConnected) link.click();
    });
  }
  const onOnline = () => void hold.letGo();
  window.addEventListener('submit', onSubmit, true);
  window.addEventListener('click', onClick, true);
  window.addEventListener('online', onOnline);
  return () => {
    window.removeEventListener('submit', onSubmit, true);
    window.removeEventListener('click', onClick, true);
    window.removeEventListener('online', onOnline);
  };
}

function makeHolder() {
  let held: (() => void) | null = null;
  let isAsking = false;
  let isPassing = false;

  function pass(again: () => void) {
    isPassing = true;
    again();
    isPassing = false;
  }

  async function ask(what: Held, again: () => void) {
    isAsking = true;
    const isThere = await isReachable();
    isAsking = false;
    held = !isThere && what === 'formHeld' ? again : null;
    sayOfNetwork(isThere ? null : what);
    if (isThere) pass(again);
  }

  return {
    /** Asks first where it is doubtful, and then does it again or says that it cannot be. */
    unlessReachable(event: Event, what: Held, again: () => void) {
      if (isPassing || !isDoubtful()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!isAsking) void ask(what, again);
    },
    /** The network is said to be back. */
    async letGo() {
      if (readNotice() === null || !(await isReachable())) return;
      const again = readNotice() === 'formHeld' ? held : null;
      held = null;
      sayOfNetwork(null);
      if (again) pass(again);
    },
  };
}

function sendAgain(form: HTMLFormElement, submitter: HTMLElement | null): void {
  if (typeof form.requestSubmit === 'function') form.requestSubmit(submitter);
  else submitter?.click();
}

function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}

/** The link that leads to another page of the portal; one that stands by itself works without a network too. */
function linkOf({ target }: MouseEvent): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || link.origin !== location.origin || link.matches('[data-alone]')) return null;
  const isHere = link.pathname === location.pathname && link.search === location.search;
  return isHere && link.hash !== '' ? null : link;
}
