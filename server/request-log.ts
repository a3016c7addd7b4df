import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type pino from 'pino';
import { isForgotten } from './no-traces.ts';

const SOUND_ID = /^[\w-]{8,64}$/;

/** Gives each request an id; one that a trusted proxy gave is kept, so that logs can be joined. */
export function identifyRequests(behindProxy: boolean): RequestHandler {
  return (request, response, next) => {
    const given = behindProxy ? request.get('x-request-id') : undefined;
    const requestId = given !== undefined && SOUND_ID.test(given) ? given : randomUUID();
    response.locals['requestId'] = requestId;
    response.set('X-Request-Id', requestId);
    next();
  };
}

/** Writes one line per request when it has been answered, or when the client has gone; of the unnamed path none. */
export function logRequests(logger: pino.Logger): RequestHandler {
  return (request, response, next) => {
    if (isForgotten(response)) return next();
    const begin = performance.now();
    const { method } = request;
    const path = loggedPath(request.path);
    response.once('close', () => {
      logger.info(
        {
          requestId: response.locals['requestId'] as string,
          method,
          path,
          status: response.statusCode,
          ms: Math.round(performance.now() - begin),
          ...(!response.writableFinished && { aborted: true }),
        },
        'request',
      );
    });
    next();
  };
}

/** The path as far as a log may know it: an activation link is as good as a password. */
function loggedPath(path: string): string {
  return path.replace(/^(\/activate\/).+/, '$1…');
}
