import { Link } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import type { UnitFigures } from './queries-unit-home.server.ts';
import { homeTexts } from './texts/home.zh-CN.ts';

/** How many of a unit took part, with its trend, and which of its promises were kept on time. */
export function UnitTiles({ figures }: { figures: UnitFigures }) {
  return (
    <div className="mt-6 grid grid-cols-1 gap-6 sm:grid-cols-2">
      <Participation {...figures} />
      <Promises {...figures} />
    </div>
  );
}

function Participation({ unit, participation }: UnitFigures) {
  const t = useTexts(homeTexts);
  if (participation === null) return null;
  const { span, current, before, chart } = participation;
  return (
    <Link
      to={`/participation?unit=${unit.id}`}
      className="block border-t-4 border-press bg-surface px-4 py-3 text-ink no-underline hover:bg-press-tint"
    >
      <span className="block font-bold">{t(`unitDesk.participation.${span}`, { unit: unit.name })}</span>
      <span className="text-huge font-bold tabular-nums">{current}</span>
      {before === null ? null : (
        <span className="ml-2 text-small text-soft">{t('unitDesk.before', { printed: before })}</span>
      )}
      {span === 'all' ? <span className="block text-small text-soft">{t('unitDesk.noneLately')}</span> : null}
      <img
        src={chart}
        alt={t(`unitDesk.trend.${span}`)}
        width={720}
        height={260}
        className="mt-2 h-auto w-full"
      />
    </Link>
  );
}

function Promises({ promises }: UnitFigures) {
  const t = useTexts(homeTexts);
  if (promises === null) return null;
  const { onTime, keptOnTime, due } = promises;
  return (
    <Link
      to="/commitments/board"
      className="block self-start border-t-4 border-press bg-surface px-4 py-3 text-ink no-underline hover:bg-press-tint"
    >
      <span className="block font-bold">{t('unitDesk.promises')}</span>
      <span className="text-huge font-bold tabular-nums">{onTime}</span>
      <span className="block text-small text-soft">
        {t('unitDesk.promisesOf', { kept: keptOnTime, due })}
      </span>
    </Link>
  );
}
