import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { Section } from '#app/ui/page.tsx';
import { CountTile, CountTiles } from './count-tiles.tsx';
import type { readUnionHome } from './queries-union-home.server.ts';
import { UnitTiles } from './unit-tiles.tsx';
import { homeTexts } from './texts/home.zh-CN.ts';

type Union = NonNullable<Awaited<ReturnType<typeof readUnionHome>>>;

/** What the union's officers look at first. */
export function UnionSection({ union }: { union: Union }) {
  const t = useTexts(homeTexts);
  const { day } = useTimeWords();
  const { late, toApprove, broken, agenda, items } = union;
  return (
    <Section title={t('union.title')}>
      <CountTiles>
        <CountTile to="/deadlines" count={late} label={t('union.late')} isLate={late > 0} />
        <CountTile to="/public-notices" count={toApprove} label={t('union.toApprove')} />
        <CountTile
          to="/commitments?state=BROKEN"
          count={broken}
          label={t('union.broken')}
          isLate={broken > 0}
        />
        <CountTile to="/management-talks" count={agenda} label={t('union.agenda')} />
      </CountTiles>
      <UnitTiles figures={union.figures} />
      {items.length > 0 ? (
        <>
          <h3 className="mb-2 mt-6 font-bold">{t('union.items')}</h3>
          <ul className="border-t border-line">
            {items.map(({ id, text, addedOn }) => (
              <li key={id} className="border-b border-line py-2">
                {text}
                <span className="ml-2 text-small text-soft">{t('union.added', { day: day(addedOn) })}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}
