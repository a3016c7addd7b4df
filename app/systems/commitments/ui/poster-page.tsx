import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState, Page } from '#app/ui/page.tsx';
import { PrintButton } from '#app/ui/print-button.tsx';
import { Table } from '#app/ui/table.tsx';
import type { readPoster } from '../queries-board.server.ts';
import { ledgerTexts } from '../texts/ledger.zh-CN.ts';
import { commitmentTexts } from '../texts/zh-CN.ts';

/** The month's promises for a wall: A4, with the code of the seal under the records. */
export function PosterPage() {
  const poster = useLoaderData<typeof readPoster>();
  const { enterpriseName, month, promises, counts, onTime, seal, isCut } = poster;
  const t = useTexts(ledgerTexts);
  const { day } = useTimeWords();
  const [year = '', number = ''] = month.split('-');
  return (
    <Page
      title={t('poster.title')}
      lead={t('poster.lead', { enterprise: enterpriseName, year, month: String(Number(number)) })}
      actions={
        <>
          <PrintButton label={t('poster.print')} />
          <ButtonLink to="/commitments/board">{t('board.title')}</ButtonLink>
        </>
      }
    >
      <p className="mb-4 font-bold">
        {t('poster.figure', {
          due: counts.due,
          kept: counts.keptOnTime,
          rate: onTime,
          day: day(poster.today),
        })}
      </p>
      {promises.length === 0 ? <EmptyState>{t('poster.none')}</EmptyState> : null}
      {promises.length > 0 ? <Promises promises={promises} /> : null}
      {isCut ? <p className="mt-2 text-soft">{t('poster.more')}</p> : null}
      <footer className="mt-6 border-t border-line pt-2 text-small text-soft">
        <p>{t('poster.foot')}</p>
        <p>{seal ? t('poster.seal', { id: seal.id, code: seal.code }) : t('poster.noSeal')}</p>
      </footer>
    </Page>
  );
}

type Poster = ReturnType<typeof useLoaderData<typeof readPoster>>;

function Promises({ promises }: { promises: Poster['promises'] }) {
  const t = useTexts(commitmentTexts, ledgerTexts);
  const { day } = useTimeWords();
  return (
    <Table
      caption={t('poster.title')}
      rows={promises}
      rowKey={({ id }) => id}
      columns={[
        { key: 'dueOn', title: t('fact.dueOn'), cell: ({ dueOn }) => day(dueOn) },
        { key: 'text', title: t('fact.text'), cell: ({ text }) => text ?? t('section.withheld') },
        {
          key: 'who',
          title: t('fact.department'),
          cell: ({ departmentName, ownerName }) => [departmentName, ownerName].filter(Boolean).join(' '),
        },
        {
          key: 'status',
          title: t('fact.status'),
          cell: ({ status, late }) => (status === 'KEPT' && late ? t('fact.isLate') : t(`status.${status}`)),
        },
      ]}
    />
  );
}
