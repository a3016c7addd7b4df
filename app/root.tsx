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
import { useEffect, useRef, type ReactNode } from 'react';
import { translateGroups } from './core/i18n.ts';
import { useLive } from './core/live.tsx';
import { NetworkNotice } from './core/network-notice.tsx';
import { useNonce } from './core/nonce.ts';
import type { Titled } from './core/page-title.ts';
import { usePlain } from './core/plain.ts';
import { page } from './core/routes.server.ts';
import { useLanguage, useTexts } from './core/shown-texts.tsx';
import { networkTexts } from './core/texts/network.zh-CN.ts';
import { useKeptForms } from './core/use-kept-forms.ts';
import { readPortal } from './portal/queries.server.ts';
import { ErrorPage } from './portal/error-page.tsx';
import { Frame } from './portal/frame.tsx';
import { PlainFrame, PlainScript } from './portal/plain-frame.tsx';
import { frameTexts } from './portal/texts/zh-CN.ts';
import { Message } from './ui/message.tsx';
import styles from './styles.css?url';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
];

export const loader = page({ public: true }, readPortal);

export { shouldRevalidateFrame as shouldRevalidate } from './core/live-scope.ts';

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const portal = usePortal();
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

type Portal = ReturnType<typeof useRouteLoaderData<typeof loader>>;

/** What the frame showed last in this browser: without an answer of the server there is nothing else to show. */
let lastPortal: Portal;

function usePortal(): Portal {
  return useRouteLoaderData<typeof loader>('root') ?? lastPortal;
}

function FramedPage() {
  const portal = usePortal();
  useEffect(() => void (lastPortal = portal), [portal]);
  const actor = portal?.actor ?? null;
  const done = useKept(portal?.done ?? null);
  const isRestored = useKeptForms(ownerOf(portal));
  return (
    <Frame
      actor={actor}
      done={done}
      links={portal?.links ?? []}
      unread={portal?.unread ?? 0}
      live={useLive(actor && actor.no)}
    >
      <NetworkNotice />
      {isRestored ? <Restored /> : null}
      <Outlet />
    </Frame>
  );
}

/** Whose texts forms may keep in this browser: nobody's on a terminal that everybody uses. */
function ownerOf(portal: Portal): string | null {
  return portal?.actor && !portal.actor.isShared ? portal.actor.no : null;
}

function Restored() {
  return <Message look="info" title={useTexts(networkTexts)('network.restored')} />;
}

/** What was just done is told once by the server, and stands until one goes elsewhere. */
function useKept(done: string | null): string | null {
  const { key } = useLocation();
  const kept = useRef({ key, done });
  if (done !== null || kept.current.key !== key) kept.current = { key, done };
  return kept.current.done;
}

export function ErrorBoundary() {
  const portal = usePortal();
  if (usePlain()) {
    return (
      <PlainFrame>
        <ErrorPage />
      </PlainFrame>
    );
  }
  return (
    <Frame actor={portal?.actor ?? null} done={null} links={portal?.links ?? []} unread={portal?.unread ?? 0}>
      <NetworkNotice />
      <ErrorPage />
    </Frame>
  );
}
