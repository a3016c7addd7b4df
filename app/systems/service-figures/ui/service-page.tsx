import { useLoaderData, useLocation } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { figures } from '#app/platform/kpi/registry.ts';
import { usePeriodWords } from '#app/platform/kpi/ui/period-words.ts';
import { Trend } from '#app/platform/kpi/ui/trend.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState, Page, Section } from '#app/ui/page.tsx';
import type { readServicePage } from '../queries-page.server.ts';
import { serviceTexts } from '../texts/zh-CN.ts';
import { QuestionForm } from './question-form.tsx';
import { ServiceTile } from './service-tile.tsx';
import { UnitTable } from './unit-table.tsx';

/** How the representatives' systems serve, in figures, by system. */
export function ServicePage() {
  const shown = useLoaderData<typeof readServicePage>();
  const t = useTexts(serviceTexts);
  const { day } = useTimeWords();
  const { search } = useLocation();
  const period = usePeriodWords()(shown.period);
  const month = shown.period.length === 'yyyy-mm'.length ? shown.period : shown.asOf.slice(0, 7);
  return (
    <Page
      title={t('page.title')}
      lead={t('page.lead', { unit: shown.unit.name, period, asOf: day(shown.asOf) })}
      actions={
        <>
          <ButtonLink to={`/service-figures/report?month=${month}`}>{t('page.report')}</ButtonLink>
          <ButtonLink to={`/service-figures/export${search}`} download>
            {t('page.export')}
          </ButtonLink>
        </>
      }
    >
      <QuestionForm key={search} />
      {shown.figures ? <Figures shown={shown} period={period} /> : <EmptyState>{t('page.none')}</EmptyState>}
    </Page>
  );
}

type Shown = Extract<ReturnType<typeof useLoaderData<typeof readServicePage>>, { below: unknown }>;

function Figures({ shown, period }: { shown: Shown; period: string }) {
  const t = useTexts(serviceTexts);
  const systems = [...new Set(shown.figures.map(({ id }) => figures[id].system))];
  return (
    <>
      {systems.map((system) => (
        <Section key={system} title={t(`system.${system}`)}>
          <div className="grid grid-cols-1 gap-4 sm:grid-cols-3">
            {shown.figures
              .filter(({ id }) => figures[id].system === system)
              .map((figure) => (
                <ServiceTile key={figure.id} figure={figure} periodWords={period} />
              ))}
          </div>
        </Section>
      ))}
      <Section title={t('page.trend')}>
        <TrendOf shown={shown} />
      </Section>
      {shown.below.length > 0 ? (
        <Section title={t('page.below')}>
          <UnitTable rows={shown.below} />
        </Section>
      ) : null}
      <p className="mt-6 max-w-text text-small text-soft">{t('page.hiddenHelp')}</p>
      <p className="mt-2 max-w-text text-small text-soft">{t('page.notCounted')}</p>
    </>
  );
}

function TrendOf({ shown: { trend, trendOf } }: { shown: Shown }) {
  const t = useTexts(serviceTexts);
  if (!trend) return <p className="max-w-text">{t('page.trendOnlyWhole')}</p>;
  if (!trend.chart) return <p>{t('page.trendNothing')}</p>;
  return (
    <div className="max-w-text">
      <Trend title={t(`figure.${trendOf}`)} points={trend.points} chart={trend.chart} />
    </div>
  );
}
