import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import type { RefusalText } from '#app/core/routes.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState, Page } from '#app/ui/page.tsx';

const TITLES = {
  401: 'error.unauthenticatedTitle',
  403: 'error.forbiddenTitle',
  404: 'error.notFoundTitle',
  409: 'error.conflictTitle',
  422: 'error.conflictTitle',
  429: 'error.conflictTitle',
} as const;

/** What is shown when a page is refused or broken: what happened, why, and the way on. */
export function ErrorPage() {
  const error = useRouteError();
  const t = useTexts(coreTexts);
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const refusal = isRouteErrorResponse(error) ? (error.data as RefusalText | undefined) : undefined;
  // An address that no route knows carries no refusal of ours.
  const explained =
    refusal?.text ?? (status === 404 ? t('refusal.notFound') : t('refusal.broken', { requestId: '—' }));
  return (
    <Page title={t(TITLES[status as keyof typeof TITLES] ?? 'error.brokenTitle')}>
      <EmptyState action={<ButtonLink to="/">{t('error.home')}</ButtonLink>}>{explained}</EmptyState>
    </Page>
  );
}
