import { Link, useLocation } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { figures } from '#app/platform/kpi/registry.ts';
import { NO_FIGURE } from '#app/platform/kpi/rounding.ts';
import type { ComparedFigure } from '../queries-page.server.ts';
import { serviceTexts } from '../texts/zh-CN.ts';

/** Name, figure, what it was before, numerator over denominator; opens to how it is counted. */
export function ServiceTile({ figure, periodWords }: { figure: ComparedFigure; periodWords: string }) {
  const t = useTexts(serviceTexts);
  const { search } = useLocation();
  const { id, printed, numerator, denominator, hidden, before, change } = figure;
  const said = [
    periodWords,
    hidden && t(`tile.${hidden}`),
    denominator === 0 ? t('tile.nothing') : null,
    numerator === null || !denominator ? null : t('tile.over', { numerator, denominator }),
    before === null || before === NO_FIGURE ? null : t('tile.before', { printed: before }),
    change && t(`tile.${change}`),
  ];
  return (
    <Link
      to={`/service-figures/${id}${search}`}
      className="block border-t-4 border-press bg-surface px-4 py-3 text-ink no-underline hover:bg-press-tint"
    >
      <span className="block font-bold">{t(`figure.${id}`)}</span>
      <span className="block">
        <span className="text-huge font-bold">{printed}</span>{' '}
        <span className="text-small">{printed === NO_FIGURE ? '' : t(`unitOf.${figures[id].unit}`)}</span>
      </span>
      <span className="block text-small text-soft">{said.filter(Boolean).join(' · ')}</span>
    </Link>
  );
}
