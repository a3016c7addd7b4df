import { Form, useLoaderData } from '@remix-run/react';
import { Refused, useForm } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { SATISFACTIONS } from '#app/systems/concerns/public.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { ChoiceField } from '#app/ui/choice.tsx';
import { TextAreaField } from '#app/ui/field.tsx';
import { Page, Section } from '#app/ui/page.tsx';
import type { readReport } from '../queries-reports.server.ts';
import { TEXT_LENGTH } from '../schema.ts';
import { reportTexts } from '../texts/zh-CN.ts';
import { FigureList } from './figure-list.tsx';

/** A representative's report on a year: he writes it, his electors rate it, everybody reads it. */
export function ReportPage() {
  const report = useLoaderData<typeof readReport>();
  const t = useTexts(reportTexts);
  const { representative, year, status, figures, text } = report;
  const isDraft = status === 'DRAFT';
  return (
    <Page
      title={t('page.title', { name: representative.name, year })}
      lead={t('page.lead', { unit: representative.unit })}
      actions={<ButtonLink to={`/representatives/${representative.id}`}>{t('page.back')}</ButtonLink>}
    >
      <Section title={t('page.figures')}>
        {isDraft ? <p className="mb-4 text-small text-soft">{t('page.figuresDraft')}</p> : null}
        <FigureList figures={figures} />
      </Section>
      <Section title={t('page.text')}>
        {isDraft ? <Write /> : <p className="max-w-text whitespace-pre-wrap">{text}</p>}
      </Section>
      {report.mayRate ? <Rate /> : null}
      {isDraft ? null : <Result />}
    </Page>
  );
}

function Write() {
  const { text } = useLoaderData<typeof readReport>();
  const t = useTexts(reportTexts);
  const form = useForm();
  return (
    <Form method="post" noValidate className="max-w-text">
      <Refused state={form} />
      <TextAreaField
        name="text"
        rows={14}
        label={t('page.text')}
        help={t('page.textHelp')}
        maxLength={TEXT_LENGTH.max}
        defaultValue={form.typed('text', text)}
        problem={form.problem('text')}
      />
      <div className="flex flex-wrap gap-2">
        <Button look="main" name="intent" value="publish" disabled={form.sending}>
          {t('page.publish')}
        </Button>
        <Button look="quiet" name="intent" value="save" disabled={form.sending}>
          {t('page.save')}
        </Button>
      </div>
    </Form>
  );
}

function Rate() {
  const { ratingEndsOn } = useLoaderData<typeof readReport>();
  const t = useTexts(reportTexts);
  const { day } = useTimeWords();
  const form = useForm();
  return (
    <Section title={t('page.rate')}>
      <Form method="post" noValidate className="max-w-text">
        <Refused state={form} />
        <input type="hidden" name="intent" value="rate" />
        <ChoiceField
          name="level"
          legend={t('page.rateHelp', { day: day(ratingEndsOn ?? '') })}
          columns="two"
          problem={form.problem('level')}
          choices={SATISFACTIONS.map((level) => ({ value: level, label: t(`level.${level}`) }))}
        />
        <Button look="main" disabled={form.sending}>
          {t('page.send')}
        </Button>
      </Form>
    </Section>
  );
}

function Result() {
  const { ratings, isOpen, hasRated, ratingEndsOn } = useLoaderData<typeof readReport>();
  const t = useTexts(reportTexts);
  const { day } = useTimeWords();
  const until = day(ratingEndsOn ?? '');
  return (
    <Section title={t('page.result')}>
      {isOpen ? <p>{t(hasRated ? 'page.rated' : 'page.open', { day: until })}</p> : null}
      {!isOpen && ratings === null ? <p>{t('page.few')}</p> : null}
      <dl className="grid max-w-md grid-cols-1">
        {ratings?.map(({ level, voices }) => (
          <div key={level} className="flex justify-between border-b border-line py-2">
            <dt>{t(`level.${level}`)}</dt>
            <dd className="font-bold tabular-nums">{t('page.voices', { count: voices })}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
