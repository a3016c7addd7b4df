import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { EmptyState, Page } from '#app/ui/page.tsx';
import type { readQueue } from '../queries-pages.server.ts';
import { QueueRows } from './queue-rows.tsx';

/** The reviewer's queue. */
export function QueuePage() {
  const { owed } = useLoaderData<typeof readQueue>();
  const { t } = useTranslation('proposals');
  return (
    <Page title={t('list.queueTitle')} lead={t('list.queueLead')}>
      {owed.length > 0 ? <QueueRows owed={owed} /> : <EmptyState>{t('list.emptyQueue')}</EmptyState>}
    </Page>
  );
}
