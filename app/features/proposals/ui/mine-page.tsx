import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState, Page } from '#app/ui/page.tsx';
import type { readMine } from '../queries-pages.server.ts';
import { ProposalRows } from './proposal-rows.tsx';

/** One's own proposals, drafts first. */
export function MinePage() {
  const { proposals } = useLoaderData<typeof readMine>();
  const { t } = useTranslation('proposals');
  const propose = (
    <ButtonLink to="/proposals/new" look="main">
      {t('form.newTitle')}
    </ButtonLink>
  );
  return (
    <Page title={t('list.mineTitle')} lead={t('list.mineLead')} actions={propose}>
      {proposals.length > 0 ? (
        <ProposalRows proposals={proposals} />
      ) : (
        <EmptyState>{t('list.emptyMine')}</EmptyState>
      )}
    </Page>
  );
}
