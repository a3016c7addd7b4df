import { Link, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState, Page, Section } from '#app/ui/page.tsx';
import { Table } from '#app/ui/table.tsx';
import type { readBoard } from '../queries-board.server.ts';
import { ledgerTexts } from '../texts/ledger.zh-CN.ts';
import { commitmentTexts } from '../texts/zh-CN.ts';

type Board = ReturnType<typeof useLoaderData<typeof readBoard>>;

/** What was promised and kept, for everybody: the rate with both its numbers, by department and month. */
export function BoardPage() {
  const board = useLoaderData<typeof readBoard>();
  const t = useTexts(ledgerTexts);
  const { day } = useTimeWords();
  return (
    <Page
      title={t('board.title')}
      lead={t('board.lead', { from: day(board.from), to: day(board.today) })}
      actions={
        board.isEmployee ? (
          <>
            <ButtonLink to="/commitments">{t('board.ledger')}</ButtonLink>
            <ButtonLink to="/commitments/poster">{t('board.poster')}</ButtonLink>
          </>
        ) : null
      }
    >
      {board.whole.counts.due + board.whole.counts.waiting === 0 ? (
        <EmptyState>{t('board.none')}</EmptyState>
      ) : (
        <>
          <Whole board={board} />
          <Section title={t('board.departments')}>
            <Counted
              caption={t('board.departments')}
              title={t('board.department')}
              rows={board.departments.map(({ id, name, ...rated }) => ({ key: String(id), name, ...rated }))}
            />
          </Section>
          <Section title={t('board.trend')}>
            <Counted
              caption={t('board.trend')}
              title={t('board.month')}
              isShort
              rows={board.trend.map(({ month, ...rated }) => ({ key: month, name: month, ...rated }))}
            />
          </Section>
        </>
      )}
      <Section title={t('board.oldest')}>
        <Oldest oldest={board.oldest} isEmployee={board.isEmployee} />
      </Section>
      <details className="mt-8 border-t border-line">
        <summary className="min-h-touch cursor-pointer py-3 text-press">{t('board.how')}</summary>
        <p className="max-w-text text-soft">{t('board.howText')}</p>
      </details>
    </Page>
  );
}

function Whole({ board: { whole } }: { board: Board }) {
  const t = useTexts(ledgerTexts);
  const { counts, strictCounts } = whole;
  return (
    <dl className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      <div className="border-l-4 border-press bg-surface px-4 py-3">
        <dt className="text-soft">{t('board.rate')}</dt>
        <dd className="text-huge font-bold">{whole.onTime}</dd>
        <dd className="text-small text-soft">
          {t('board.counts', { due: counts.due, kept: counts.keptOnTime })}
        </dd>
      </div>
      <div className="border-l-4 border-line bg-surface px-4 py-3">
        <dt className="text-soft">{t('board.strict')}</dt>
        <dd className="text-huge font-bold">{whole.strict}</dd>
        <dd className="text-small text-soft">
          {t('board.counts', { due: strictCounts.due, kept: strictCounts.keptOnTime })}
        </dd>
      </div>
    </dl>
  );
}

type CountedRow = { key: string; name: string } & Board['whole'];

interface CountedProps {
  caption: string;
  title: string;
  rows: CountedRow[];
  /** The rates only: a phone shows each row as a block. */
  isShort?: boolean;
}

function Counted({ caption, title, rows, isShort = false }: CountedProps) {
  const t = useTexts(ledgerTexts);
  const number = (key: 'due' | 'keptLate' | 'broken' | 'waiting') => ({
    key,
    title: t(`board.${key}`),
    numeric: true,
    cell: ({ counts }: CountedRow) => counts[key],
  });
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'name', title, cell: ({ name }) => name },
        {
          key: 'onTime',
          title: t('board.onTime'),
          numeric: true,
          cell: ({ onTime, counts }) => `${onTime}（${counts.keptOnTime} / ${counts.due}）`,
        },
        {
          key: 'strict',
          title: t('board.strict'),
          numeric: true,
          cell: ({ strict, strictCounts }) =>
            t('board.strictLine', { rate: strict, kept: strictCounts.keptOnTime, due: strictCounts.due }),
        },
        ...(isShort ? [] : [number('keptLate'), number('broken'), number('waiting')]),
      ]}
    />
  );
}

function Oldest({ oldest, isEmployee }: { oldest: Board['oldest']; isEmployee: boolean }) {
  const t = useTexts(commitmentTexts, ledgerTexts);
  const { day } = useTimeWords();
  if (oldest.length === 0) return <EmptyState>{t('board.noneOldest')}</EmptyState>;
  return (
    <ol className="border-t border-line">
      {oldest.map(({ id, no, text, departmentName, dueOn }) => (
        <li key={id} className="border-b border-line py-3">
          {text !== null && isEmployee ? (
            <Link to={`/commitments/${id}`} className="inline-flex min-h-touch items-center font-bold">
              {text}
            </Link>
          ) : (
            <span className={text === null ? 'text-soft' : 'font-bold'}>{text ?? t('section.withheld')}</span>
          )}
          <span className="block text-small text-soft">
            {[no, departmentName, t('board.since', { day: day(dueOn) })].join(' · ')}
          </span>
        </li>
      ))}
    </ol>
  );
}
