import { Link, useLocation } from '@remix-run/react';
import { useLanguage, useTexts } from '#app/core/shown-texts.tsx';
import { formatYuanShort } from '#app/platform/money/format.ts';
import { figures } from '#app/platform/kpi/registry.ts';
import { participationTexts } from '../texts/zh-CN.ts';
import type { ShownFigure } from '../queries-page.server.ts';

/** Name, figure, what it was before, numerator over denominator; opens to how it is counted. */
export function FigureTile({ figure, periodWords }: { figure: ShownFigure; periodWords: string }) {
  const t = useTexts(participationTexts);
  const { locale } = useLanguage();
  const { search } = useLocation();
  const { unit } = figures[figure.id];
  const printed = unit === 'yuan' ? formatYuanShort(figure.printed, locale) : figure.printed;
  return (
    <Link
      to={`/participation/${figure.id}${search}`}
      className="block border-t-4 border-press bg-surface px-4 py-3 text-ink no-underline hover:bg-press-tint"
    >
      <span className="block font-bold">{t(`figure.${figure.id}`)}</span>
      <span className="block">
        <span className="text-huge font-bold">{printed}</span>{' '}
        <span className="text-small">{unit === 'yuan' ? '' : t(`unitOf.${unit}`)}</span>
      </span>
      <span className="block text-small text-soft">
        {[periodWords, under(figure), before(figure)].filter(Boolean).join(' · ')}
      </span>
    </Link>
  );

  function under({ numerator, denominator }: ShownFigure): string | null {
    if (denominator === null || numerator === null) return null;
    return t('tile.over', { numerator: rounded(numerator), denominator: rounded(denominator) });
  }

  function before({ before: printed }: ShownFigure): string | null {
    return printed === null ? null : t('tile.before', { printed });
  }
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}
