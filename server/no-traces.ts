import type { RequestHandler, Response } from 'express';
import type { Shell } from '#app/core/shell.ts';

/** What a request may keep: what tells the server how to read it, and nothing of who sent it from where. */
const KEPT = new Set([
  'host',
  // The portal's own address, as a proxy says it.
  'x-forwarded-host',
  'x-forwarded-proto',
  'origin',
  'sec-fetch-site',
  'content-type',
  'content-length',
  'transfer-encoding',
  'accept',
  'accept-encoding',
  'connection',
]);

type FindShell = () => Shell | Promise<Shell>;

/**
 * Takes from requests for the unnamed path all that tells who sent them, before anything else sees them: cookies,
 * browser, referrer, forwarded addresses, ids of a proxy. Of the language only which of ours it is. Nothing that
 * answers them may set a cookie, be kept, or tell the next site where somebody came from.
 */
export function forgetVisitors(shell: FindShell): RequestHandler {
  return async (request, response, next) => {
    const { isTraceless } = await shell();
    if (!isTraceless(request.path)) return next();
    response.locals['traceless'] = true;
    const language = /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh-CN';
    for (const name of Object.keys(request.headers)) if (!KEPT.has(name)) delete request.headers[name];
    request.headers['accept-language'] = language;
    request.rawHeaders = Object.entries(request.headers).flatMap(([name, value]) => [name, String(value)]);
    answerWithoutTraces(response);
    // A page of React would load this within itself, with its session around it: such pages are loaded as a whole.
    if (request.path.endsWith('.data')) return void response.status(404).type('text').send('404');
    next();
  };
}

/** Whether the request is one of those. */
export function isForgotten(response: Response): boolean {
  return response.locals['traceless'] === true;
}

/** At the last moment, whatever was set before. */
function answerWithoutTraces(response: Response): void {
  const writeHead = response.writeHead.bind(response) as (...head: unknown[]) => Response;
  response.writeHead = (...head: unknown[]) => {
    response.removeHeader('Set-Cookie');
    response.removeHeader('X-Request-Id');
    response.removeHeader('ETag');
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Referrer-Policy', 'no-referrer');
    return writeHead(...head);
  };
}

/** Once it is clear that no other site sent a write, its origin is forgotten too: `null` is all that it says. */
export const forgetOrigin: RequestHandler = (request, response, next) => {
  if (isForgotten(response)) delete request.headers.origin;
  next();
};
