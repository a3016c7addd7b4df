import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a socket is opened by one of our own pages: another site's page would come with the visitor's cookie too
 * (OWASP ASVS 5.0, WebSocket: Origin is checked at the handshake). A client without `Origin` is no browser.
 *
 * @param origin the address people use, where it is configured: behind a proxy `Host` may be another one
 */
export function isSameOrigin({ origin: from, host }: IncomingHttpHeaders, origin: string | null): boolean {
  if (from === undefined || !URL.canParse(from)) return false;
  if (origin !== null && new URL(from).origin === new URL(origin).origin) return true;
  return new URL(from).host === host;
}
