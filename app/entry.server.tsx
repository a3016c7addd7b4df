import { Writable } from 'node:stream';
import type { EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
import { toLocale, type Locale } from './core/i18n.ts';
import type { LoadContext } from './core/load-context.ts';
import { logLater } from './core/late-log.server.ts';
import { log } from './core/log.server.ts';
import { NonceContext } from './core/nonce.ts';
import { LanguageContext } from './core/shown-texts.tsx';
import { isTraceless } from './core/traceless.ts';
import { englishTexts as english } from './portal/english-texts.ts';

export { shell } from './shell.server.ts';

const DATA_LIMIT_MS = 5_000;
const RENDER_LIMIT_MS = 10_000;

/** Components bring the texts of the source language themselves. */
const LANGUAGES = {
  'zh-CN': { locale: 'zh-CN' },
  en: { locale: 'en', translated: english },
} as const;

export const streamTimeout = DATA_LIMIT_MS;

/** Renders a page whole: nothing in it comes later, and one piece costs less to send than many. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: LoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let outcome = status;
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={context.cspNonce}>
        <LanguageContext.Provider value={LANGUAGES[localeOf(remix)]}>
          <RemixServer context={remix} url={request.url} nonce={context.cspNonce} />
        </LanguageContext.Provider>
      </NonceContext.Provider>,
      {
        nonce: context.cspNonce,
        onAllReady() {
          clearTimeout(limit);
          const page = new RenderedPage((body) => {
            headers.set('Content-Type', 'text/html; charset=utf-8');
            headers.set('Content-Length', String(body.length));
            resolve(new Response(body as Uint8Array<ArrayBuffer>, { headers, status: outcome }));
          });
          pipe(page);
        },
        onShellError: reject,
        onError(error) {
          outcome = 500;
          note(request, context.requestId, error, 'rendering failed');
        },
      },
    );
    const limit = setTimeout(abort, RENDER_LIMIT_MS).unref();
  });
}

/** Takes a page as React renders it, piece by piece. */
class RenderedPage extends Writable {
  readonly #pieces: Uint8Array[] = [];
  readonly #use: (body: Buffer) => void;

  constructor(use: (body: Buffer) => void) {
    super({ decodeStrings: true });
    this.#use = use;
  }

  override _write(piece: Uint8Array, _encoding: string, done: () => void): void {
    this.#pieces.push(withoutPadding(piece));
    done();
  }

  override _final(done: () => void): void {
    this.#use(Buffer.concat(this.#pieces));
    done();
  }
}

/** React 18 ends a piece with zeros where a character of several bytes did not fit into it any more. */
function withoutPadding(piece: Uint8Array): Uint8Array {
  let end = piece.length;
  while (end > 0 && piece[end - 1] === 0) end -= 1;
  return piece.subarray(0, end);
}

/** The root loader has chosen the locale; when it failed, the page speaks the source language. */
function localeOf(remix: EntryContext): Locale {
  const root = remix.staticHandlerContext.loaderData?.['root'] as { locale?: unknown } | undefined;
  return toLocale(root?.locale);
}

/** What loaders throw is logged by the route builders; this is for what fails outside of them. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: unknown },
): void {
  if (request.signal.aborted || (typeof error === 'object' && error !== null && 'status' in error)) return;
  note(request, (context as LoadContext | undefined)?.requestId, error, 'unhandled error');
}

function note(request: Request, requestId: string | undefined, error: unknown, what: string): void {
  if (isTraceless(new URL(request.url).pathname)) logLater(error);
  else log().error({ requestId, error }, what);
}
