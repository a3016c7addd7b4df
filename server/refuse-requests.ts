import type { Request, RequestHandler } from 'express';
import { isForgotten } from './no-traces.ts';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);
const LARGEST_BODY_BYTES = 100_000_000;
const LONGEST_DRAIN_MS = 30_000;

/**
 * Refuses writes that another site sent in the name of a signed-in person. A client that says nothing of its
 * origin is no browser, and has no cookie that it was not given on purpose.
 *
 * @param origin where people reach the portal
 * @param behindProxy whether the forwarded host may be believed
 */
export function refuseForeignWrites(origin: string, behindProxy: boolean): RequestHandler {
  return (request, response, next) => {
    if (READS.has(request.method) || isFromHere(request, origin, behindProxy)) return next();
    if (isForgotten(response) && hidesOrigin(request)) return next();
    response
      .status(403)
      .type('text')
      .send('请在职家的页面上操作。\nThis was sent from another site and is refused.\n');
  };
}

function isFromHere(request: Request, origin: string, behindProxy: boolean): boolean {
  const sender = request.get('origin');
  const site = request.get('sec-fetch-site');
  if (sender !== undefined && sender !== 'null') {
    return sender === origin || hostsOf(request, behindProxy).includes(hostOf(sender));
  }
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return sender === undefined;
}

/**
 * A page that tells nobody where one came from sends `Origin: null`, also to its own server, and over plain HTTP a
 * browser says nothing more. Such a write comes without cookies: there is nobody in whose name it could be sent.
 */
function hidesOrigin(request: Request): boolean {
  return request.get('origin') === 'null' && request.get('sec-fetch-site') === undefined;
}

function hostsOf(request: Request, behindProxy: boolean): (string | undefined)[] {
  return behindProxy ? [request.get('host'), request.get('x-forwarded-host')] : [request.get('host')];
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : '';
}

/**
 * Refuses bodies that say to be larger than any form of the portal, at once. What says nothing of its length is counted
 * by whoever reads it; smaller limits are the forms' own.
 */
export const refuseHugeBodies: RequestHandler = (request, response, next) => {
  if (Number(request.get('content-length') ?? 0) <= LARGEST_BODY_BYTES) return next();
  response
    .status(413)
    .type('text')
    .send(
      '上传的内容超过 100 MB，没有接收。请分几次上传。\nThe upload is larger than 100 MB. Send less at a time.\n',
    );
};

/**
 * Reads and throws away what still comes of a body after its answer, whoever refused it: a browser shows the answer only
 * when it may finish sending, and a connection whose body nobody reads would wait for ever. Who goes on sending long
 * after the answer is hung up on.
 */
export const drainBodies: RequestHandler = (request, response, next) => {
  response.once('finish', () => drain(request));
  next();
};

function drain(request: Request): void {
  if (request.complete || request.destroyed) return;
  // Whoever began to read would hold the body up again, piece by piece.
  request.removeAllListeners('data');
  const hangUp = setTimeout(() => request.socket.destroy(), LONGEST_DRAIN_MS).unref();
  for (const end of ['end', 'close'] as const) request.once(end, () => clearTimeout(hangUp));
  request.resume();
}
