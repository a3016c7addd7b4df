import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { concernTexts } from '#app/systems/concerns/public.ui.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Page, Section } from '#app/ui/page.tsx';
import { Table } from '#app/ui/table.tsx';
import type { readConcernFigures } from '../queries-figures.server.ts';
import { concernFigureTexts } from '../texts/zh-CN.ts';

/** What is on the workers' minds, in figures. */
export function ConcernFiguresPage() {
  const { year, asOf, overTime, overUnits, months, departments, categories } =
    useLoaderData<typeof readConcernFigures>();
  const t = useTexts(concernFigureTexts);
  const words = useTexts(concernTexts);
  const { day } = useTimeWords();
  return (
    <Page
      title={t('page.title')}
      lead={t('page.lead', { year, day: day(asOf) })}
      actions={
        <>
          <ButtonLink to={`/concern-figures?year=${year - 1}`}>{t('page.before')}</ButtonLink>
          <ButtonLink to={`/concern-figures/export?year=${year}`} download>
            {t('page.export')}
          </ButtonLink>
        </>
      }
    >
      <Figures />
      <Section title={t('page.overTime')}>
        <Counts
          head={t('page.category')}
          names={categories.map((category) => words(`category.${category}`))}
          table={overTime}
        />
        <p className="mt-2 text-small text-soft">{t('page.hiddenHelp')}</p>
      </Section>
      {departments.length > 0 ? (
        <Section title={t('page.overUnits')}>
          <Counts head={t('page.unit')} names={departments.map(({ name }) => name)} table={overUnits} />
        </Section>
      ) : null}
      <Section title={t('page.months')}>
        <Months counts={months.cells[0] ?? []} />
      </Section>
    </Page>
  );
}

function Figures() {
  const { figures } = useLoaderData<typeof readConcernFigures>();
  const t = useTexts(concernFigureTexts);
  return (
    <Section title={t('page.figures')}>
      <dl className="grid grid-cols-1 gap-x-6 sm:grid-cols-2">
        {figures.map(({ id, printed, numerator, denominator }) => (
          <div key={id} className="flex items-baseline justify-between border-b border-line py-3">
            <dt className="pr-4">
              <span className="font-bold">{t(`figure.${id}`)}</span>
              <span className="block text-small text-soft">{t(`figureHelp.${id}`)}</span>
            </dt>
            <dd className="shrink-0 text-right">
              <span className="text-large font-bold tabular-nums">{printed}</span>
              <span className="block text-small text-soft">
                {printed === '—' ? t('page.few') : null}
                {numerator === null || denominator === null ? null : t('page.of', { numerator, denominator })}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

type Tables = ReturnType<typeof useLoaderData<typeof readConcernFigures>>;

function Counts({
  head,
  names,
  table,
}: {
  head: string;
  names: readonly string[];
  table: Tables['overTime'];
}) {
  const { quarters } = useLoaderData<typeof readConcernFigures>();
  const t = useTexts(concernFigureTexts);
  const shown = (count: number | null | undefined) =>
    count === null || count === undefined ? t('page.hidden') : String(count);
  const rows = [
    ...names.map((name, y) => ({ name, cells: table.cells[y] ?? [], sum: table.rowSums[y] })),
    { name: t('page.sum'), cells: table.columnSums, sum: table.total },
  ].filter(({ sum }) => sum !== 0);
  return (
    <Table
      caption={head}
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        { key: 'name', title: head, cell: ({ name }) => name },
        ...quarters.map((quarter, x) => ({
          key: `q${quarter}`,
          title: t('page.quarter', { quarter }),
          cell: ({ cells }: (typeof rows)[number]) => shown(cells[x]),
          numeric: true,
        })),
        { key: 'sum', title: t('page.sum'), cell: ({ sum }) => shown(sum), numeric: true },
      ]}
    />
  );
}

function Months({ counts }: { counts: readonly (number | null)[] }) {
  const t = useTexts(concernFigureTexts);
  return (
    <ol className="grid grid-cols-3 gap-x-4 sm:grid-cols-6">
      {counts.map((count, at) => (
        <li key={at} className="flex justify-between border-b border-line py-2">
          <span className="text-soft">{t('page.month', { month: at + 1 })}</span>
          <span className="font-bold tabular-nums">{count ?? t('page.hidden')}</span>
        </li>
      ))}
    </ol>
  );
}
