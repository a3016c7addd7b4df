import { isRouteErrorResponse, useRevalidator, useRouteError } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { isReachable } from '#app/core/reach.ts';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { networkTexts } from '#app/core/texts/network.zh-CN.ts';
import type { RefusalText } from '#app/core/routes.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { EmptyState, Page } from '#app/ui/page.tsx';

const TITLES = {
  401: 'error.unauthenticatedTitle',
  403: 'error.forbiddenTitle',
  404: 'error.notFoundTitle',
  409: 'error.conflictTitle',
  422: 'error.conflictTitle',
  429: 'error.conflictTitle',
} as const;

/**
 * What is shown when a page is refused or broken: what happened, why, and the way on. Only what the server itself said
 * may speak of what was recorded there; anything else is first asked after.
 */
export function ErrorPage() {
  const error = useRouteError();
  const t = useTexts(coreTexts);
  const refusal = isRouteErrorResponse(error) ? (error.data as Partial<RefusalText> | null) : null;
  const isUnknown = isRouteErrorResponse(error) && error.status === 404;
  // An address that no route knows carries no refusal of ours.
  const explained = refusal?.text ?? (isUnknown ? t('refusal.notFound') : null);
  if (explained === null) return <NotOpened />;
  const status = isRouteErrorResponse(error) ? error.status : 0;
  return (
    <Page title={t(TITLES[status as keyof typeof TITLES] ?? 'error.brokenTitle')}>
      <EmptyState action={<ButtonLink to="/">{t('error.home')}</ButtonLink>}>{explained}</EmptyState>
    </Page>
  );
}

/** No word came from the server: a network that is gone is told apart from a page that is broken. */
function NotOpened() {
  const t = useTexts(networkTexts);
  const { isThere, retry } = useAskingServer();
  const title = t(isThere === false ? 'network.offlineTitle' : 'network.askingTitle');
  const words = isThere === null ? 'asking' : isThere ? 'failed' : 'offline';
  return (
    <Page title={title}>
      <EmptyState
        action={
          <Button type="button" onClick={retry}>
            {t('network.retry')}
          </Button>
        }
      >
        {t(`network.${words}`)}
      </EmptyState>
    </Page>
  );
}

/** Whether the server answers (null: not known yet); the page is read again as soon as the network is back. */
function useAskingServer() {
  const { revalidate, state } = useRevalidator();
  const [isThere, setThere] = useState<boolean | null>(null);
  const isIdle = state === 'idle';
  useEffect(() => {
    if (!isIdle) return undefined;
    let isShown = true;
    void isReachable().then((answers) => isShown && setThere(answers));
    return () => void (isShown = false);
  }, [isIdle]);
  useEffect(() => {
    window.addEventListener('online', revalidate);
    return () => window.removeEventListener('online', revalidate);
  }, [revalidate]);
  return { isThere, retry: revalidate };
}
