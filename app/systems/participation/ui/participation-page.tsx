import { Link, useLoaderData, useLocation } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { usePeriodWords } from '#app/platform/kpi/ui/period-words.ts';
import { Trend } from '#app/platform/kpi/ui/trend.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState, Page, Section } from '#app/ui/page.tsx';
import { participationTexts } from '../texts/zh-CN.ts';
import type { readParticipation } from '../queries-page.server.ts';
import { FigureTile } from './figure-tile.tsx';
import { QuestionForm } from './question-form.tsx';
import { Ranking } from './ranking.tsx';

/** The figures of the enterprise, a department or a team. */
export function ParticipationPage() {
  const shown = useLoaderData<typeof readParticipation>();
  const t = useTexts(coreTexts, participationTexts);
  const { day } = useTimeWords();
  const { search } = useLocation();
  const periodWords = usePeriodWords()(shown.period);
  return (
    <Page
      title={t('page.title')}
      lead={t('page.lead', { unit: shown.unit.name, period: periodWords, asOf: day(shown.asOf) })}
      actions={
        <ButtonLink to={`/participation/export${search}`} download>
          {t('word.export')}
        </ButtonLink>
      }
    >
      <QuestionForm
        key={search}
        period={shown.period}
        asOf={shown.asOf}
        unitId={shown.unit.id}
        units={shown.units}
      />
      {shown.figures ? (
        <Figures shown={shown} periodWords={periodWords} />
      ) : (
        <EmptyState>{t('page.none')}</EmptyState>
      )}
    </Page>
  );
}

type Shown = Extract<ReturnType<typeof useLoaderData<typeof readParticipation>>, { trend: unknown }>;

function Figures({ shown, periodWords }: { shown: Shown; periodWords: string }) {
  const t = useTexts(participationTexts);
  return (
    <>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-3 lg:grid-cols-4">
        {shown.figures.map((figure) => (
          <FigureTile key={figure.id} figure={figure} periodWords={periodWords} />
        ))}
      </div>
      {shown.period === 'all' ? <p className="mt-4 text-small text-soft">{t('page.allHelp')}</p> : null}
      <p className="mt-2">
        {shown.excluded > 0 ? `${t('page.excluded', { count: shown.excluded })} ` : null}
        <Link to="/rules#kpi" className="inline-flex min-h-touch items-center">
          {t('page.rules')}
        </Link>
      </p>
      <Section title={t('page.trend')}>
        <div className="grid grid-cols-1 gap-6 lg:grid-cols-2">
          <Trend title={t('page.trendRate')} {...shown.trend.rates} />
          <Trend title={t('page.trendProposals')} {...shown.trend.proposals} />
        </div>
      </Section>
      <Ranking rows={shown.ranking.rows} hidden={shown.ranking.hidden} chart={shown.rankingChart} />
    </>
  );
}
