import { useLoaderData } from '@remix-run/react';
import { useLanguage, useTexts } from '#app/core/shown-texts.tsx';
import { addMonths } from '#app/systems/commitments/public.ts';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { figures } from '#app/platform/kpi/registry.ts';
import { formatYuanShort } from '#app/platform/money/format.ts';
import { participationTexts } from '#app/systems/participation/public.ui.ts';
import type { ReportFigure, ReportRow } from '../report.ts';
import { serviceReportTexts } from '../texts/report.zh-CN.ts';
import { serviceTexts } from '../texts/zh-CN.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Page, Section } from '#app/ui/page.tsx';
import { PrintButton } from '#app/ui/print-button.tsx';
import { Table } from '#app/ui/table.tsx';
import type { readMonthlyReport } from '../queries-monthly-report.server.ts';

/** The month for the management, on A4: what it says in three sentences, the figures, the departments. */
export function MonthlyReportPage() {
  const report = useLoaderData<typeof readMonthlyReport>();
  const { enterpriseName, participation, service, seal, isRunning } = report;
  const t = useTexts(serviceReportTexts);
  const { day } = useTimeWords();
  const [year = '', number = ''] = report.month.split('-');
  const asOf = day(report.asOf);
  return (
    <Page
      title={t('report.title')}
      lead={t('report.lead', { enterprise: enterpriseName, year, month: String(Number(number)), asOf })}
      actions={<Actions />}
    >
      {isRunning ? <p className="no-print mb-4">{t('report.running', { asOf })}</p> : null}
      <Section title={t('report.brief')}>
        <Sentences />
      </Section>
      <Section title={t('report.service')}>
        <FigureTable title={t('report.service')} rows={service} />
      </Section>
      <Section title={t('report.departments')}>
        <Departments />
      </Section>
      <Section title={t('report.participation')}>
        <FigureTable title={t('report.participation')} rows={participation} />
      </Section>
      <footer className="mt-6 border-t border-line pt-2 text-small text-soft">
        <p>{t('report.counting')}</p>
        <p>{seal ? t('report.seal', { id: seal.id, code: seal.code }) : t('report.noSeal')}</p>
      </footer>
    </Page>
  );
}

function Actions() {
  const { month, asOf } = useLoaderData<typeof readMonthlyReport>();
  const t = useTexts(serviceReportTexts);
  const next = addMonths(month, 1);
  return (
    <>
      <PrintButton label={t('report.print')} />
      <ButtonLink to={`/service-figures/report/export?month=${month}`} download>
        {t('report.export')}
      </ButtonLink>
      <ButtonLink to={`/service-figures/report?month=${addMonths(month, -1)}`}>
        {t('report.before')}
      </ButtonLink>
      {next <= asOf.slice(0, 7) ? (
        <ButtonLink to={`/service-figures/report?month=${next}`}>{t('report.after')}</ButtonLink>
      ) : null}
      <ButtonLink to={`/service-figures?period=${month}`}>{t('report.back')}</ButtonLink>
    </>
  );
}

function Sentences() {
  const { sentences, asOf } = useLoaderData<typeof readMonthlyReport>();
  const t = useTexts(serviceReportTexts);
  const nameOf = useTexts(participationTexts, serviceTexts);
  const { day } = useTimeWords();
  const said = ({ id, now, before }: ReportRow) => ({
    figure: nameOf(`figure.${id}`),
    now: now.printed,
    before: before.printed,
  });
  const { improved, worse, overdue } = sentences;
  const kinds = overdue.map(({ kind, overdue: count }) => {
    const name = t(`overdue.${kind}`);
    return count === 'few' ? t('report.kindFew', { name }) : t('report.kind', { name, count });
  });
  return (
    <ol className="max-w-text list-decimal pl-6">
      <li>{improved ? t('report.improved', said(improved)) : t('report.noneImproved')}</li>
      <li>{worse ? t('report.worse', said(worse)) : t('report.noneWorse')}</li>
      <li>
        {kinds.length > 0
          ? t('report.overdue', { day: day(asOf), kinds: kinds.join(t('report.comma')) })
          : t('report.noneOverdue', { day: day(asOf) })}
      </li>
    </ol>
  );
}

function FigureTable({ title, rows }: { title: string; rows: readonly ReportRow[] }) {
  const t = useTexts(serviceReportTexts);
  const nameOf = useTexts(participationTexts, serviceTexts);
  const column = (key: 'now' | 'before' | 'toDate', heading: string) => ({
    key,
    title: heading,
    cell: (row: ReportRow) => <Printed id={row.id} figure={row[key]} />,
    numeric: true,
  });
  return (
    <Table
      caption={title}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'figure', title: t('report.figure'), cell: ({ id }) => nameOf(`figure.${id}`) },
        column('now', t('report.now')),
        column('before', t('report.last')),
        column('toDate', t('report.toDate')),
      ]}
    />
  );
}

/** The figure over its numbers, or that it is too small to be told. */
function Printed({ id, figure }: { id: ReportRow['id']; figure: ReportFigure }) {
  const t = useTexts(serviceTexts);
  const { locale } = useLanguage();
  const { printed, numerator, denominator, hidden } = figure;
  if (hidden) return <span className="text-small text-soft">{t(`cell.${hidden}`)}</span>;
  const { unit } = figures[id];
  if (unit === 'yuan') return formatYuanShort(printed, locale);
  if (!denominator || numerator === null) return printed;
  const over = { numerator: rounded(numerator), denominator: rounded(denominator) };
  return (
    <>
      {printed} <span className="text-small text-soft">{t('tile.over', over)}</span>
    </>
  );
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function Departments() {
  const { departments } = useLoaderData<typeof readMonthlyReport>();
  const t = useTexts(serviceReportTexts);
  const nameOf = useTexts(serviceTexts);
  const [first] = departments;
  if (!first) return <p>{t('report.noDepartments')}</p>;
  return (
    <Table
      caption={t('report.departments')}
      rows={departments}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', title: t('report.department'), cell: ({ name }) => name },
        ...first.figures.flatMap(({ id }, at) =>
          (['now', 'toDate'] as const).map((span) => ({
            key: `${id} ${span}`,
            title: t(`report.${span}Of`, { figure: nameOf(`figure.${id}`) }),
            cell: ({ figures: own }: (typeof departments)[number]) => {
              const figure = own[at]?.[span];
              return figure ? <Printed id={id} figure={figure} /> : null;
            },
            numeric: true,
          })),
        ),
      ]}
    />
  );
}
