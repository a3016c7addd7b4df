import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState, Facts, Page, Section } from '#app/ui/page.tsx';
import { PrintButton } from '#app/ui/print-button.tsx';
import { Table } from '#app/ui/table.tsx';
import type { readStatement } from '../queries-duty.server.ts';
import { dutyTexts } from '../texts/zh-CN.ts';
import { useDutyWords } from './duty-words.ts';
import { MonthLinks } from './month-links.tsx';

/** The statement of one representative on a month: one page of A4 that three sides sign. */
export function StatementPage() {
  const of = useLoaderData<ReturnType<typeof readStatement>>();
  const t = useTexts(dutyTexts);
  const words = useDutyWords();
  const { day } = useTimeWords();
  return (
    <Page
      title={t('statement.title')}
      lead={t('statement.lead', { enterprise: of.enterprise, month: words.month(of.month) })}
      actions={
        <>
          <PrintButton label={t('statement.print')} />
          {of.seesAll ? (
            <ButtonLink to={`/duty-time?month=${of.month}`}>{t('statement.back')}</ButtonLink>
          ) : null}
          <ButtonLink to={`/representatives/${of.id}`}>{t('statement.page')}</ButtonLink>
        </>
      }
    >
      <MonthLinks month={of.month} before={of.before} after={of.after} />
      <Facts
        facts={[
          { term: t('fact.name'), value: of.name },
          { term: t('fact.no'), value: of.no },
          { term: t('fact.unit'), value: of.unit },
          { term: t('fact.electionUnit'), value: of.electionUnit },
          ...of.sums.map(({ source, times, minutes }) => ({
            term: words.source(source),
            value: `${t(source === 'visits' ? 'statement.visits' : 'list.times', { count: times })} · ${words.length(minutes)}`,
          })),
          { term: t('fact.total'), value: <strong>{words.length(of.minutes)}</strong> },
        ]}
      />
      <Details />
      <div className="mt-4 max-w-text text-small text-soft">
        <p>
          {t('statement.estimateHelp', { minutes: of.visitMinutes })}
          {t('statement.privacy')}
        </p>
        <p>{t('statement.printedOn', { day: day(of.today) })}</p>
      </div>
      <p className="mt-4 max-w-text">
        {of.paidBy === null ? t('statement.unpaid') : t('statement.paid', { source: of.paidBy })}
      </p>
      <Signatures />
    </Page>
  );
}

function Details() {
  const { rows } = useLoaderData<ReturnType<typeof readStatement>>();
  const t = useTexts(dutyTexts);
  const words = useDutyWords();
  const { day } = useTimeWords();
  type Row = (typeof rows)[number];
  const what = ({ source, no, place, times, days, isEstimated }: Row) =>
    [
      words.source(source),
      no,
      place,
      isEstimated ? t('statement.visits', { count: times }) : '',
      isEstimated
        ? t('statement.onDays', { days: days.map((one) => Number(one.slice(8))).join(t('statement.comma')) })
        : '',
    ]
      .filter(Boolean)
      .join(' · ');
  const dayOf = ({ onDay, isEstimated }: Row) => (isEstimated ? t('statement.wholeMonth') : day(onDay));
  const when = ({ fromTime, toTime, isEstimated }: Row) =>
    isEstimated ? t('statement.estimated') : fromTime ? `${fromTime}–${toTime}` : '—';
  return (
    <Section title={t('statement.table')}>
      {rows.length === 0 ? (
        <EmptyState>{t('statement.none')}</EmptyState>
      ) : (
        <Table
          caption={t('statement.table')}
          rows={rows}
          rowKey={(row) => `${row.source} ${row.onDay} ${row.fromTime} ${row.no}`}
          columns={[
            { key: 'day', title: t('statement.day'), cell: (row) => <OneLine>{dayOf(row)}</OneLine> },
            { key: 'what', title: t('statement.what'), cell: what },
            { key: 'when', title: t('statement.when'), cell: (row) => <OneLine>{when(row)}</OneLine> },
            {
              key: 'length',
              title: t('statement.length'),
              cell: ({ minutes }) => <OneLine>{words.length(minutes)}</OneLine>,
              numeric: true,
            },
          ]}
        />
      )}
    </Section>
  );
}

function OneLine({ children }: { children: string }) {
  return <span className="whitespace-nowrap">{children}</span>;
}

/** Lines to be signed by hand, on paper and on the screen. */
function Signatures() {
  const t = useTexts(dutyTexts);
  return (
    <ul className="mt-12 grid grid-cols-1 gap-8 sm:grid-cols-3 print:mt-8 print:grid-cols-3">
      {(['signSelf', 'signUnion', 'signHr'] as const).map((side) => (
        <li key={side} className="border-t border-ink pt-2">
          <span className="block">{t(`statement.${side}`)}</span>
          <span className="mt-2 block whitespace-pre text-small text-soft">{t('statement.date')}</span>
        </li>
      ))}
    </ul>
  );
}
