import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { EmptyState, Page, Section } from '#app/ui/page.tsx';
import { PrintButton } from '#app/ui/print-button.tsx';
import { Table } from '#app/ui/table.tsx';
import type { readSeals } from '../queries-seals.server.ts';
import { auditTexts } from '../texts/zh-CN.ts';

/** The seals of the event log: print the newest code, keep it, and nobody can rewrite what came before unseen. */
export function AuditPage() {
  const { qr, seals } = useLoaderData<typeof readSeals>();
  const t = useTexts(coreTexts, auditTexts);
  const { moment } = useTimeWords();
  const [latest] = seals;
  if (!latest || !qr) {
    return (
      <Page title={t('page.title')} lead={t('page.lead')}>
        <EmptyState>{t('page.none')}</EmptyState>
      </Page>
    );
  }
  return (
    <Page title={t('page.title')} lead={t('page.lead')} actions={<PrintButton label={t('word.print')} />}>
      <div className="mb-8 flex flex-wrap items-center gap-6 border-l-4 border-press bg-surface p-4">
        <img src={qr} alt={t('page.qr')} width={200} height={200} />
        <div>
          <p className="text-soft">{t('page.latest', { id: latest.id, when: moment(latest.sealedAt) })}</p>
          <p className="font-figures text-title font-bold">{latest.code}</p>
          <p className="max-w-text text-small text-soft">{t('page.how')}</p>
        </div>
      </div>
      <Section title={t('page.earlier')}>
        <Table
          caption={t('page.earlier')}
          rows={seals}
          rowKey={({ id }) => id}
          columns={[
            { key: 'id', title: t('page.no'), cell: ({ id }) => id, numeric: true },
            { key: 'code', title: t('page.code'), cell: ({ code }) => code },
            { key: 'events', title: t('page.events'), cell: ({ events }) => events, numeric: true },
            { key: 'when', title: t('page.when'), cell: ({ sealedAt }) => moment(sealedAt) },
          ]}
        />
      </Section>
    </Page>
  );
}
