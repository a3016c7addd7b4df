import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { absenceTexts } from '#app/systems/absences/public.ui.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState, Page } from '#app/ui/page.tsx';
import { proposalListTexts } from '../texts/list.zh-CN.ts';
import type { readQueue } from '../queries-pages.server.ts';
import { QueueRows } from './queue-rows.tsx';

/** The reviewer's queue. */
export function QueuePage() {
  const { owed } = useLoaderData<typeof readQueue>();
  const t = useTexts(proposalListTexts, absenceTexts);
  return (
    <Page
      title={t('list.queueTitle')}
      lead={t('list.queueLead')}
      actions={<ButtonLink to="/absences">{t('page.title')}</ButtonLink>}
    >
      {owed.length > 0 ? <QueueRows owed={owed} /> : <EmptyState>{t('list.emptyQueue')}</EmptyState>}
    </Page>
  );
}
