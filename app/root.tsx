import type { LinksFunction } from '@remix-run/node';
import {
  Links,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteLoaderData,
} from '@remix-run/react';
import { useRef, type ReactNode } from 'react';
import { translateGroups } from './core/i18n.ts';
import { useLive } from './core/live.tsx';
import { useNonce } from './core/nonce.ts';
import type { Titled } from './core/page-title.ts';
import { usePlain } from './core/plain.ts';
import { page } from './core/routes.server.ts';
import { useLanguage, useTexts } from './core/shown-texts.tsx';
import { readPortal } from './portal/queries.server.ts';
import { ErrorPage } from './portal/error-page.tsx';
import { Frame } from './portal/frame.tsx';
import { PlainFrame, PlainScript } from './portal/plain-frame.tsx';
import { frameTexts } from './portal/texts/zh-CN.ts';
import styles from './styles.css?url';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
];

export const loader = page({ public: true }, readPortal);

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const portal = useRouteLoaderData<typeof loader>('root');
  const isPlain = usePlain();
  return (
    <html lang={portal?.locale ?? 'zh-CN'} data-text-size={portal?.textSize ?? 100}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{useTitle()}</title>
        <Links />
      </head>
      <body>
        {children}
        {isPlain ? (
          <PlainScript nonce={nonce} />
        ) : (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  );
}

/** A route names its title in its `handle`; the innermost counts. */
function useTitle(): string {
  const name = useTexts(frameTexts)('name');
  const { translated } = useLanguage();
  const innermost = useMatches()
    .flatMap(({ handle }) => (handle as Titled | undefined)?.title ?? [])
    .pop();
  return innermost ? `${translateGroups([innermost.group], translated)(innermost.key)} · ${name}` : name;
}

export default function App() {
  return usePlain() ? (
    <PlainFrame>
      <Outlet />
    </PlainFrame>
  ) : (
    <FramedPage />
  );
}

function FramedPage() {
  const portal = useRouteLoaderData<typeof loader>('root');
  const actor = portal?.actor ?? null;
  const done = useKept(portal?.done ?? null);
  return (
    <Frame
      actor={actor}
      done={done}
      links={portal?.links ?? []}
      unread={portal?.unread ?? 0}
      live={useLive(actor && actor.no)}
    >
      <Outlet />
    </Frame>
  );
}

/** What was just done is told once by the server, and stands until one goes elsewhere. */
function useKept(done: string | null): string | null {
  const { key } = useLocation();
  const kept = useRef({ key, done });
  if (done !== null || kept.current.key !== key) kept.current = { key, done };
  return kept.current.done;
}

export function ErrorBoundary() {
  const portal = useRouteLoaderData<typeof loader>('root');
  if (usePlain()) {
    return (
      <PlainFrame>
        <ErrorPage />
      </PlainFrame>
    );
  }
  return (
    <Frame actor={portal?.actor ?? null} done={null} links={portal?.links ?? []} unread={portal?.unread ?? 0}>
      <ErrorPage />
    </Frame>
  );
}
