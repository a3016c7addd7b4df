import { Link } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { EmptyState, Section } from '#app/ui/page.tsx';
import { DeskRows } from './desk-rows.tsx';
import type { readUnitHome } from './queries-unit-home.server.ts';
import { UnitTiles } from './unit-tiles.tsx';
import { homeTexts } from './texts/home.zh-CN.ts';

type UnitHome = NonNullable<Awaited<ReturnType<typeof readUnitHome>>>;

/** What the reader's units owe by kind, what is due first, who took part and which promises were kept. */
export function UnitSection({ home }: { home: UnitHome }) {
  const { unit, loads, oldest } = home;
  const t = useTexts(homeTexts);
  return (
    <Section title={t('unitDesk.title', { unit: unit.name })}>
      {loads.length === 0 ? <EmptyState>{t('unitDesk.none')}</EmptyState> : <Loads loads={loads} />}
      {oldest.length > 0 ? (
        <>
          <h3 className="mb-2 mt-6 font-bold">{t('unitDesk.oldest')}</h3>
          <DeskRows items={oldest} />
          <p className="mt-2">
            <Link to="/desk?scope=unit" className="inline-flex min-h-touch items-center">
              {t('unitDesk.all')}
            </Link>
          </p>
        </>
      ) : null}
      <UnitTiles figures={home} />
    </Section>
  );
}

/** Open and overdue by kind, each leading to its list. */
function Loads({ loads }: Pick<UnitHome, 'loads'>) {
  const t = useTexts(homeTexts);
  return (
    <ul className="grid grid-cols-2 gap-x-6 sm:grid-cols-4">
      {loads.map(({ noun, label, open, late }) => (
        <li key={noun} className="border-b border-line">
          <Link
            to={`/desk?scope=unit&noun=${noun}`}
            className="flex min-h-touch flex-col py-2 text-ink no-underline"
          >
            <span className="text-large font-bold tabular-nums">{open}</span>
            <span className="text-small text-soft">
              {label}
              {late > 0 ? (
                <span className="ml-2 font-bold text-seal">{t('unitDesk.late', { count: late })}</span>
              ) : null}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
