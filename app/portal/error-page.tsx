import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { RefusalText } from '#app/core/routes.server.ts';
import { useTranslate } from '#app/core/shown-texts.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState, Page } from '#app/ui/page.tsx';

const TITLES = {
  401: 'error.unauthenticatedTitle',
  403: 'error.forbiddenTitle',
  404: 'error.notFoundTitle',
} as const;

/** What is shown when a page is refused or broken: what happened, why, and the way on. */
export function ErrorPage() {
  const error = useRouteError();
  const { t } = useTranslation('core');
  const translate = useTranslate();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const refusal = isRouteErrorResponse(error) ? (error.data as RefusalText | undefined) : undefined;
  const explained = refusal?.key
    ? translate(refusal.key, refusal.params)
    : t(bareReason(status), { requestId: '—' });
  return (
    <Page title={t(TITLES[status as keyof typeof TITLES] ?? 'error.brokenTitle')}>
      <EmptyState action={<ButtonLink to="/">{t('error.home')}</ButtonLink>}>{explained}</EmptyState>
    </Page>
  );
}

/** An address that no route knows carries no refusal of ours. */
function bareReason(status: number): 'refusal.notFound' | 'refusal.broken' {
  return status === 404 ? 'refusal.notFound' : 'refusal.broken';
}
