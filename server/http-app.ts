import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { createRequestHandler } from '@remix-run/express';
import type { AppLoadContext, ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import type pino from 'pino';
import type { Shell } from '#app/core/shell.ts';
import { byAddress } from './cut-build.ts';
import { forgetOrigin, forgetVisitors, isForgotten } from './no-traces.ts';
import { drainBodies, refuseForeignWrites, refuseHugeBodies } from './refuse-requests.ts';
import { identifyRequests, logRequests } from './request-log.ts';
import { securityHeaders } from './security-headers.ts';

export interface HttpAppOptions {
  /** The built app, or in development what loads its present state. */
  build: ServerBuild | (() => Promise<ServerBuild>);
  shell(): Shell | Promise<Shell>;
  /** The folder of the built files for the browser; null in development. */
  clientFolder: string | null;
  /** Serves modules in development. */
  developmentModules?: RequestHandler;
  trustProxy: number | string;
  /** Where people reach the portal. */
  origin: string;
  logger: pino.Logger;
  /** Whether the portal is on its way down and should get no more requests. */
  isStopping(): boolean;
}

/** The portal as an Express app: everything around the app that a request passes. */
export function createHttpApp(options: HttpAppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', options.trustProxy);
  // The app reads queries itself; Express would build nested objects of them.
  app.set('query parser', false);
  app.use(drainBodies);
  app.use(forgetVisitors(options.shell));
  app.use(identifyRequests(options.trustProxy !== 0), makeNonce);
  app.use(securityHeaders({ origin: options.origin, development: options.clientFolder === null }));
  app.get('/healthz', (_request, response) => void response.type('text').send('ok'));
  app.get('/readyz', answerReadiness(options));
  if (options.developmentModules) app.use(options.developmentModules);
  app.use(compression());
  if (options.clientFolder !== null) serveFiles(app, options.clientFolder);
  app.use(logRequests(options.logger));
  app.use(refuseForeignWrites(options.origin, options.trustProxy !== 0), forgetOrigin, refuseHugeBodies);
  app.all('*', handleByApp(options));
  app.use(answerFailure(options));
  return app;
}

const makeNonce: RequestHandler = (_request, response, next) => {
  response.locals['cspNonce'] = randomBytes(16).toString('base64url');
  next();
};

function answerReadiness({ shell, isStopping }: HttpAppOptions): RequestHandler {
  return async (_request, response) => {
    const ready = !isStopping() && (await (await shell()).isReady());
    response
      .status(ready ? 200 : 503)
      .type('text')
      .send(ready ? 'ready' : 'not ready');
  };
}

function serveFiles(app: Express, folder: string): void {
  const assets = {
    immutable: true,
    maxAge: '1y',
    index: false,
    redirect: false,
    fallthrough: false,
  } as const;
  app.use('/assets', express.static(path.join(folder, 'assets'), assets));
  const files = express.static(folder, { maxAge: '1h', index: false, redirect: false });
  // Asked for by name, so that a page costs no look at the disk.
  const names = new Set(readdirSync(folder).map((name) => `/${name}`));
  app.use((request, response, next) => (names.has(request.path) ? files(request, response, next) : next()));
}

function handleByApp(options: HttpAppOptions): RequestHandler {
  const getLoadContext = async (request: Request, response: Response): Promise<AppLoadContext> => {
    const shell = await options.shell();
    const requestId = response.locals['requestId'] as string;
    const cspNonce = response.locals['cspNonce'] as string;
    const address = isForgotten(response) ? '' : (request.ip ?? '');
    return { ...shell.loadContext({ requestId, cspNonce, address }) };
  };
  const make = (build: HttpAppOptions['build']) => createRequestHandler({ build, getLoadContext });
  const { build } = options;
  const handlerOf = typeof build === 'function' ? always(make(build)) : byAddress(build, make);
  return (request, response, next) => {
    if (options.isStopping()) response.set('Connection', 'close');
    handlerOf(request.path)(request, response, next).catch(next);
  };
}

function always<T>(value: T): () => T {
  return () => value;
}

function answerFailure({ logger, shell }: HttpAppOptions): ErrorRequestHandler {
  return async (error: { status?: number; name?: string; code?: string }, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error.code === 'ERR_INVALID_URL' ? 400 : (error.status ?? 500);
    const requestId = response.locals['requestId'] as string;
    if (status >= 500 && isForgotten(response)) (await shell()).logLater(error);
    else if (status >= 500) logger.error({ requestId, type: error.name, code: error.code }, 'request failed');
    response.status(status).type('text').send(`${status}\n${requestId}`);
  };
}
