import { Link, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState, Page } from '#app/ui/page.tsx';
import { Table } from '#app/ui/table.tsx';
import type { readMonth } from '../queries-duty.server.ts';
import { dutyTexts } from '../texts/zh-CN.ts';
import { useDutyWords } from './duty-words.ts';
import { MonthLinks } from './month-links.tsx';

/** What every representative gave in a month, by system; each name leads to the statement. */
export function MonthPage() {
  const { month, before, after, lines, minutes } = useLoaderData<ReturnType<typeof readMonth>>();
  const t = useTexts(coreTexts, dutyTexts);
  const words = useDutyWords();
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        <ButtonLink to={`/duty-time/export?month=${month}`} download>
          {t('word.export')}
        </ButtonLink>
      }
    >
      <MonthLinks month={month} before={before} after={after} />
      {lines.length === 0 ? (
        <EmptyState>{t('list.none')}</EmptyState>
      ) : (
        <>
          <p className="mb-2 font-bold">{`${t('list.total')} ${words.length(minutes)}`}</p>
          <Lines lines={lines.filter((line) => line.minutes > 0)} />
          <Idle lines={lines.filter((line) => line.minutes === 0)} />
        </>
      )}
    </Page>
  );
}

type Line = ReturnType<typeof useLoaderData<ReturnType<typeof readMonth>>>['lines'][number];

function Lines({ lines }: { lines: readonly Line[] }) {
  const { month, sources } = useLoaderData<ReturnType<typeof readMonth>>();
  const t = useTexts(dutyTexts);
  const words = useDutyWords();
  const timesOf = ({ sums }: Line, source: string) => sums.find((one) => one.source === source)?.times ?? 0;
  return (
    <Table
      caption={`${t('list.title')} ${words.month(month)}`}
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          title: t('fact.name'),
          cell: (line) => <ToStatement line={line} month={month} />,
        },
        { key: 'unit', title: t('fact.electionUnit'), cell: ({ electionUnit }) => electionUnit },
        ...sources.map((source) => ({
          key: source,
          title: words.source(source),
          cell: (line: Line) => timesOf(line, source),
          numeric: true,
        })),
        { key: 'time', title: t('list.time'), cell: (line) => words.length(line.minutes), numeric: true },
      ]}
    />
  );
}

/** Those of whom the records hold nothing: by name, one tap away. */
function Idle({ lines }: { lines: readonly Line[] }) {
  const { month } = useLoaderData<ReturnType<typeof readMonth>>();
  const t = useTexts(dutyTexts);
  if (lines.length === 0) return null;
  return (
    <details className="mt-6 border-y border-line">
      <summary className="min-h-touch cursor-pointer py-3 text-press">
        {t('list.idle', { count: lines.length })}
      </summary>
      <ul className="mb-4 flex flex-wrap gap-x-6">
        {lines.map((line) => (
          <li key={line.id}>
            <ToStatement line={line} month={month} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function ToStatement({ line: { id, name }, month }: { line: Line; month: string }) {
  return (
    <Link to={`/duty-time/${id}?month=${month}`} className="inline-flex min-h-touch items-center">
      {name}
    </Link>
  );
}
