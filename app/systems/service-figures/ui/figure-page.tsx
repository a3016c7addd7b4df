import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { usePeriodWords } from '#app/platform/kpi/ui/period-words.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState, Facts, Page, Section } from '#app/ui/page.tsx';
import type { readServiceFigure } from '../queries-figure.server.ts';
import { serviceDetailTexts } from '../texts/detail.zh-CN.ts';
import { serviceTexts } from '../texts/zh-CN.ts';
import { CountedRows } from './counted-rows.tsx';

/** How one figure is counted: in words, by its records, and what is left out. */
export function ServiceFigurePage() {
  const shown = useLoaderData<typeof readServiceFigure>();
  const t = useTexts(serviceTexts, serviceDetailTexts);
  const { day } = useTimeWords();
  const [search] = useSearchParams();
  const query = new URLSearchParams(search);
  for (const name of ['part', 'after']) query.delete(name);
  const period = usePeriodWords()(shown.period);
  return (
    <Page
      title={t(`figure.${shown.id}`)}
      lead={t('page.lead', { unit: shown.unit.name, period, asOf: day(shown.asOf) })}
      actions={<ButtonLink to={`/service-figures?${query}`}>{t('detail.back')}</ButtonLink>}
    >
      {shown.figure ? <Opened shown={shown} /> : <EmptyState>{t('page.none')}</EmptyState>}
    </Page>
  );
}

type Opened = Extract<ReturnType<typeof useLoaderData<typeof readServiceFigure>>, { list: unknown }>;

function Opened({ shown }: { shown: Opened }) {
  const t = useTexts(serviceTexts, serviceDetailTexts);
  const { figure, numerator, denominator, list } = shown;
  const mode = t(shown.rounding === 'TRUNCATE' ? 'detail.truncate' : 'detail.rounding');
  const words = (count: number | null, said: string) => (count === null ? said : `${count} · ${said}`);
  return (
    <>
      <p className="text-huge font-bold">{figure.printed}</p>
      {figure.hidden ? <p className="mb-4 max-w-text">{t(`detail.${figure.hidden}`)}</p> : null}
      <Facts
        facts={[
          {
            term: t(denominator ? 'detail.numerator' : 'detail.counted'),
            value: words(figure.numerator, t(`quantity.${numerator}`)),
          },
          ...(denominator
            ? [
                {
                  term: t('detail.denominator'),
                  value: words(figure.denominator, t(`quantity.${denominator}`)),
                },
              ]
            : []),
        ]}
      />
      <p className="mt-2 text-small text-soft">
        {`${t('detail.added')} ${t('detail.printed', { mode })} `}
        <Link to="/rules/kpi.rounding" className="inline-flex min-h-touch items-center">
          {t('detail.rule')}
        </Link>
      </p>
      <Section title={t('detail.records')}>
        {list.shown ? (
          <CountedRows shown={shown} list={list} />
        ) : (
          <p className="max-w-text">
            {t(`detail.only.${list.why}`)}
            {figure.denominator === null ? null : ` ${t('detail.many', { count: figure.denominator })}`}
          </p>
        )}
      </Section>
    </>
  );
}
