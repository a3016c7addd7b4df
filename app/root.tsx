import type { LinksFunction } from '@remix-run/node';
import { Links, Outlet, Scripts, ScrollRestoration, useMatches, useRouteLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNonce } from './core/nonce.ts';
import { page } from './core/routes.server.ts';
import { useTranslate } from './core/shown-texts.tsx';
import { readPortal } from './portal/queries.server.ts';
import { ErrorPage } from './portal/error-page.tsx';
import { Frame } from './portal/frame.tsx';
import styles from './styles.css?url';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
];

export const loader = page({ public: true }, readPortal);

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const portal = useRouteLoaderData<typeof loader>('root');
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
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

/** A route names its title as a text key in its `handle`; the innermost counts. */
function useTitle(): string {
  const { t } = useTranslation('portal');
  const translate = useTranslate();
  const keys = useMatches().flatMap(({ handle }) => {
    const title = (handle as { title?: string } | undefined)?.title;
    return title ? [title] : [];
  });
  const innermost = keys.at(-1);
  return innermost ? `${translate(innermost)} · ${t('name')}` : t('name');
}

export default function App() {
  const portal = useRouteLoaderData<typeof loader>('root');
  return (
    <Frame actor={portal?.actor ?? null} done={portal?.done ?? null} links={portal?.links ?? []}>
      <Outlet />
    </Frame>
  );
}

export function ErrorBoundary() {
  const portal = useRouteLoaderData<typeof loader>('root');
  return (
    <Frame actor={portal?.actor ?? null} done={null} links={portal?.links ?? []}>
      <ErrorPage />
    </Frame>
  );
}
