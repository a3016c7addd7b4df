import { Link, useSearchParams } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { Chip } from '#app/ui/chip.tsx';
import { EmptyState } from '#app/ui/page.tsx';
import type { CountedRow } from '../queries-list.server.ts';
import { LIST_PARTS, type ListPart } from '../search.ts';
import { serviceDetailTexts } from '../texts/detail.zh-CN.ts';

interface CountedRowsProps {
  shown: { part: ListPart; countsItself: boolean };
  list: { rows: readonly CountedRow[]; next: string | null };
}

/** The records behind a figure, page by page: all, those above the line, those that miss, those left out. */
export function CountedRows({ shown, list: { rows, next } }: CountedRowsProps) {
  const t = useTexts(serviceDetailTexts);
  const [search] = useSearchParams();
  const addressOf = (changes: Record<string, string>) => {
    const query = new URLSearchParams(search);
    query.delete('after');
    for (const [name, value] of Object.entries(changes)) query.set(name, value);
    return `?${query}`;
  };
  return (
    <>
      <nav aria-label={t('detail.parts')} className="no-print mb-4 flex flex-wrap gap-x-6">
        {LIST_PARTS.map((part) => (
          <Link
            key={part}
            to={addressOf({ part })}
            aria-current={part === shown.part ? 'page' : undefined}
            className={`inline-flex min-h-touch items-center ${part === shown.part ? 'font-bold text-ink' : ''}`}
          >
            {t(`part.${part}`)}
          </Link>
        ))}
      </nav>
      {rows.length === 0 ? <EmptyState>{t(`none.${shown.part}`)}</EmptyState> : null}
      <ul>
        {rows.map((row) => (
          <Record key={`${row.day} ${row.id}`} row={row} countsItself={shown.countsItself} />
        ))}
      </ul>
      {next ? (
        <Link
          to={addressOf({ part: shown.part, after: next })}
          className="mt-2 inline-flex min-h-touch items-center"
        >
          {t('detail.more')}
        </Link>
      ) : null}
    </>
  );
}

function Record({ row, countsItself }: { row: CountedRow; countsItself: boolean }) {
  const t = useTexts(serviceDetailTexts);
  const { day } = useTimeWords();
  const { no, title, to, unitName, excluded, above, below } = row;
  const name = [no, title ?? t('detail.withheld')].filter(Boolean).join(' ');
  return (
    <li className="flex items-center justify-between border-b border-line py-2">
      <span className="min-w-0 pr-4">
        {to ? (
          <Link to={to} className="inline-flex min-h-touch items-center">
            {name}
          </Link>
        ) : (
          name
        )}
        <span className="block text-small text-soft">
          {[unitName, day(row.day)].filter(Boolean).join(' · ')}
        </span>
      </span>
      <span className="shrink-0 text-right">
        {excluded ? <Chip>{t(`excluded.${excluded}`)}</Chip> : null}
        {!excluded && countsItself ? (
          <Chip tone={above > 0 ? 'good' : 'warn'}>{t(above > 0 ? 'detail.in' : 'detail.out')}</Chip>
        ) : null}
        {!excluded && !countsItself ? (
          <span className="tabular-nums">{t('detail.amount', { above, below })}</span>
        ) : null}
      </span>
    </li>
  );
}
