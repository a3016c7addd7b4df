import { Link, useSearchParams } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Section } from '#app/ui/page.tsx';
import { Table } from '#app/ui/table.tsx';
import { participationTexts } from '../texts/zh-CN.ts';
import type { RankedGroup } from '../queries-page.server.ts';

interface RankingProps {
  rows: readonly RankedGroup[];
  hidden: number;
  chart: string | null;
}

/** The units right below, by participation. Units are ranked, people are not. */
export function Ranking({ rows, hidden, chart }: RankingProps) {
  const t = useTexts(participationTexts);
  const [search] = useSearchParams();
  if (rows.length === 0) return null;
  const addressOf = (unitId: number) => {
    const query = new URLSearchParams(search);
    query.set('unit', String(unitId));
    return `/participation?${query}`;
  };
  return (
    <Section title={t('page.ranking')}>
      {chart ? (
        <img src={chart} alt={t('page.rankingAlt')} className="mb-4 h-auto w-full max-w-text" />
      ) : null}
      <Table
        caption={t('page.ranking')}
        rows={rows}
        rowKey={({ unitId }) => unitId}
        columns={[
          {
            key: 'name',
            title: t('page.unit'),
            cell: ({ unitId, name }) => <Link to={addressOf(unitId)}>{name}</Link>,
          },
          { key: 'people', title: t('page.people'), cell: ({ eligible }) => eligible, numeric: true },
          {
            key: 'rate',
            title: t('figure.participationRate'),
            cell: (row) => row.participationRate,
            numeric: true,
          },
          {
            key: 'head',
            title: t('figure.proposalsPerHead'),
            cell: (row) => row.proposalsPerHead,
            numeric: true,
          },
          {
            key: 'valid',
            title: t('figure.validProposals'),
            cell: (row) => row.validProposals,
            numeric: true,
          },
        ]}
      />
      {hidden > 0 ? <p className="mt-2 text-small text-soft">{t('page.hidden', { count: hidden })}</p> : null}
    </Section>
  );
}
