import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState, Page } from '#app/ui/page.tsx';
import { proposalFormTexts } from '../texts/form.zh-CN.ts';
import { proposalListTexts } from '../texts/list.zh-CN.ts';
import type { readMine } from '../queries-pages.server.ts';
import { ProposalRows } from './proposal-rows.tsx';

/** One's own proposals, drafts first. */
export function MinePage() {
  const { proposals } = useLoaderData<typeof readMine>();
  const t = useTexts(proposalFormTexts, proposalListTexts);
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
