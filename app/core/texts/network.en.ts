import { translation } from '../i18n.ts';
import type { networkTexts as source } from './network.zh-CN.ts';

export const networkTexts = translation<typeof source>('core', {
  network: {
    formHeld:
      'No network, not sent yet. What you typed is still here and goes by itself once you are connected.',
    linkHeld:
      'No network, this page cannot be opened now. You are where you were; press again once connected.',
    unanswered:
      'The server did not answer, so it is not certain whether this arrived. What you typed is still here; press again once connected.',
    dontSend: 'Do not send',
    close: 'Close',
    restored: 'This goes on from what you typed last time and did not send. Check it before you submit.',
    offlineTitle: 'The server was not reached',
    offline:
      'There may be no network. What you typed is kept on this device; the page opens by itself once you are connected, or press “Try again”.',
    askingTitle: 'This page was not opened',
    asking: 'Looking whether the server can be reached…',
    failed:
      'The server can be reached, but this page did not open. Try again; if it persists, tell the administrator what you were doing and when.',
    retry: 'Try again',
  },
});
