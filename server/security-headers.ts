import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

const SELF = "'self'";
const NONE = "'none'";

/**
 * The headers that tell the browser what this portal never does: run inline handlers or foreign scripts, be
 * framed, let a type be guessed, tell other sites where someone came from.
 *
 * @param options.origin https there switches on HSTS
 * @param options.development lets the module server inject styles and open its socket
 */
export function securityHeaders(options: { origin: string; development: boolean }): RequestHandler {
  const styles = options.development ? "'unsafe-inline'" : nonceSource;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [SELF],
        scriptSrc: [SELF, nonceSource],
        scriptSrcAttr: [NONE],
        styleSrc: [SELF, styles],
        // Widths of bars and the like; an attribute can neither load nor run anything.
        styleSrcAttr: ["'unsafe-inline'"],
        // Photos chosen on the phone are shown before they are sent.
        imgSrc: [SELF, 'data:', 'blob:'],
        connectSrc: options.development ? [SELF, 'ws:'] : [SELF, socketSource(options.origin)],
        objectSrc: [NONE],
        baseUri: [NONE],
        formAction: [SELF],
        frameAncestors: [NONE],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: options.origin.startsWith('https:') ? { maxAge: 31_536_000 } : false,
    // Browsers ignore these two over plain HTTP, loudly.
    crossOriginOpenerPolicy: options.origin.startsWith('https:') ? { policy: 'same-origin' } : false,
    originAgentCluster: options.origin.startsWith('https:'),
  });
}

/** Our own sockets, which Safari before 15.4 does not count as `self`. */
function socketSource(origin: string): (request: IncomingMessage) => string {
  const scheme = origin.startsWith('https:') ? 'wss' : 'ws';
  const configured = `${scheme}://${new URL(origin).host}`;
  return ({ headers }) => {
    const asked = `${scheme}://${headers.host}`;
    // Parsed, so that nobody writes further directives into a header of ours.
    const found = URL.canParse(asked) ? `${scheme}://${new URL(asked).host}` : configured;
    return found === configured ? configured : `${configured} ${found}`;
  };
}

function nonceSource(_request: IncomingMessage, response: ServerResponse): string {
  const { locals } = response as ServerResponse & { locals: Record<string, unknown> };
  return `'nonce-${String(locals['cspNonce'])}'`;
}
