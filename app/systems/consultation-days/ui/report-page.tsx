import { Form, useLoaderData } from '@remix-run/react';
import { Refused, useForm, type FormState } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { concernTexts } from '#app/systems/concerns/public.ui.ts';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { TextAreaField, TextField } from '#app/ui/field.tsx';
import { Facts, Page, Section } from '#app/ui/page.tsx';
import { PrintButton } from '#app/ui/print-button.tsx';
import { Table } from '#app/ui/table.tsx';
import { SUMMARY_LENGTH } from '../consultation-day.ts';
import type { readReport } from '../queries-report.server.ts';
import { dayPlanTexts } from '../texts/plan.zh-CN.ts';
import { DayStatusChip } from './status-chip.tsx';

/** The report of a day, as it is pinned up; the union corrects, signs and publishes it here. */
export function ReportPage() {
  const { id, onDay, place, no, status, summary, allowed, shifts } = useLoaderData<typeof readReport>();
  const t = useTexts(dayPlanTexts);
  const { day } = useTimeWords();
  const onDuty = shifts.filter(({ part }) => part === 'REPRESENTATIVE').map(({ name }) => name);
  const names = [...new Set(onDuty)].join('、');
  return (
    <Page
      title={t('report.title')}
      lead={
        <>
          <DayStatusChip status={status} /> {no}
          <p className="mt-2">{t('report.lead', { day: day(onDay), place })}</p>
          <p>{t('report.onDuty', { names })}</p>
        </>
      }
      actions={
        <>
          <PrintButton label={t('report.print')} />
          <ButtonLink to={`/consultation-days/${id}`}>{t('report.back')}</ButtonLink>
        </>
      }
    >
      <Figures />
      <p className="mt-6 max-w-text whitespace-pre-line">{summary}</p>
      <Categories />
      <Signature />
      {allowed.includes('summarise') ? <Correct /> : null}
    </Page>
  );
}

function Figures() {
  const { figures } = useLoaderData<typeof readReport>();
  const t = useTexts(dayPlanTexts);
  const { visitors, matters, onSpot, rate } = figures;
  return (
    <Facts
      facts={[
        { term: t('report.visitors'), value: t('report.people', { count: visitors }) },
        { term: t('report.matters'), value: t('report.items', { count: matters }) },
        {
          term: t('report.onSpot'),
          value: (
            <>
              {t('report.onSpotValue', { rate })}{' '}
              <span className="text-small text-soft">{t('report.onSpotHelp', { onSpot, matters })}</span>
            </>
          ),
        },
      ]}
    />
  );
}

function Categories() {
  const { categories, figures } = useLoaderData<typeof readReport>();
  const t = useTexts(concernTexts, dayPlanTexts);
  if (figures.matters === 0) return null;
  return (
    <Section title={t('report.categories')}>
      {categories.length === 0 ? <p className="text-soft">{t('report.fewMatters')}</p> : null}
      {categories.length > 0 ? (
        <Table
          caption={t('report.categories')}
          rows={categories}
          rowKey={({ category }) => category}
          columns={[
            {
              key: 'category',
              title: t('report.category'),
              cell: ({ category }) => t(`category.${category}`),
            },
            {
              key: 'count',
              title: t('report.count'),
              cell: ({ count }) => count ?? t('report.hidden'),
              numeric: true,
            },
          ]}
        />
      ) : null}
    </Section>
  );
}

/** Who signed it and since when it is public, with the buttons for whoever's turn it is. */
function Signature() {
  const { id, signedBy, signedOn, publishedOn, isSummarised, allowed } = useLoaderData<typeof readReport>();
  const t = useTexts(dayPlanTexts);
  const { day } = useTimeWords();
  const form = useForm();
  const steps = (['sign', 'publish'] as const).filter((step) => allowed.includes(step));
  return (
    <div className="mt-8 border-t border-line pt-4">
      <p className="font-bold">
        {signedBy && signedOn
          ? t('report.signedBy', { name: signedBy, day: day(signedOn) })
          : t(isSummarised ? 'report.unsigned' : 'report.unsummarised')}
      </p>
      {publishedOn ? <p>{t('report.publishedOn', { day: day(publishedOn) })}</p> : null}
      <div className="no-print mt-4 flex gap-2">
        {steps.map((step) => (
          <Form key={step} method="post" action={`/consultation-days/${id}/${step}`}>
            <Button look="main" disabled={form.sending}>
              {t(`report.${step}`)}
            </Button>
          </Form>
        ))}
      </div>
    </div>
  );
}

/** What the portal drafted stays beside what the officer makes of it. */
function Correct() {
  const { drafted, summary, noShows, figures } = useLoaderData<typeof readReport>();
  const t = useTexts(dayPlanTexts);
  const form = useForm();
  if (!drafted) return null;
  return (
    <div className="no-print">
      <Section title={t('report.correct')} id="correct">
        <p className="mb-4 max-w-text text-soft">{t('report.correctLead')}</p>
        <div className="sm:grid sm:grid-cols-2 sm:gap-8">
          <Form method="post" noValidate>
            <Refused state={form} />
            {(['visitors', 'matters', 'onSpot'] as const).map((name) => (
              <Count key={name} name={name} form={form} drafted={drafted[name]} value={figures[name]} />
            ))}
            <TextAreaField
              name="summary"
              rows={8}
              label={t('report.summary')}
              help={t('report.summaryHelp')}
              maxLength={SUMMARY_LENGTH.max}
              defaultValue={form.typed('summary', summary)}
              problem={form.problem('summary')}
            />
            <Button look="quiet" disabled={form.sending}>
              {t('report.correctButton')}
            </Button>
          </Form>
          <aside className="mt-8 border-l-4 border-line pl-4 sm:mt-0">
            <h3 className="mb-2 font-bold">{t('report.draftedSummary')}</h3>
            <p className="whitespace-pre-line">{drafted.summary}</p>
            <p className="mt-2">{t('report.noShows', { count: noShows })}</p>
            <p className="mt-4 text-small text-soft">{t('report.draftedHelp')}</p>
          </aside>
        </div>
      </Section>
    </div>
  );
}

interface CountProps {
  name: 'visitors' | 'matters' | 'onSpot';
  form: FormState;
  drafted: number;
  value: number;
}

function Count({ name, form, drafted, value }: CountProps) {
  const t = useTexts(dayPlanTexts);
  return (
    <TextField
      name={name}
      inputMode="numeric"
      label={t(`report.${name}`)}
      help={t('report.drafted', { value: drafted })}
      defaultValue={form.typed(name, String(value))}
      problem={form.problem(name)}
    />
  );
}
