import { Form, Link, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { SelectField, TextField } from '#app/ui/field.tsx';
import { EmptyState, Page, Section } from '#app/ui/page.tsx';
import { Row, Rows } from '#app/ui/rows.tsx';
import { ROUND_STATUSES, TOPICS } from '../inspection.ts';
import type { ListedRound, readRounds } from '../queries-rounds.server.ts';
import { inspectionTexts } from '../texts/zh-CN.ts';
import { RoundChip } from './status-chip.tsx';

type Rounds = ReturnType<typeof useLoaderData<typeof readRounds>>;

/** The plan of a year by month, with how many rounds the rule wants. */
export function RoundsPage() {
  const rounds = useLoaderData<typeof readRounds>();
  const { year, months, held, wanted, mayPlan } = rounds;
  const t = useTexts(coreTexts, inspectionTexts);
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        <>
          {mayPlan ? (
            <ButtonLink to="/inspections/new" look="main">
              {t('list.new')}
            </ButtonLink>
          ) : null}
          <ButtonLink to="/findings">{t('list.findings')}</ButtonLink>
          {mayPlan ? <ButtonLink to="/places">{t('list.places')}</ButtonLink> : null}
          {mayPlan ? <ButtonLink to="/inspection-templates">{t('list.templates')}</ButtonLink> : null}
          <ButtonLink to={`/inspections/export?${queryOf(rounds)}`} download>
            {t('word.export')}
          </ButtonLink>
        </>
      }
    >
      <p className={`mb-4 font-bold ${held < wanted ? 'text-warn' : ''}`}>
        {t('list.gauge', { year, held, wanted })}
      </p>
      <Filters rounds={rounds} />
      {months.length === 0 ? <EmptyState>{t('list.none')}</EmptyState> : null}
      {months.map(({ month, rounds: ofMonth }) => (
        <Section key={month} title={t('list.month', { month: Number(month.slice(5)) })}>
          <RoundRows rounds={ofMonth} />
        </Section>
      ))}
    </Page>
  );
}

function queryOf({ year, search }: Rounds): string {
  const entries = Object.entries({ ...search, year }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  return new URLSearchParams(entries).toString();
}

function Filters({ rounds }: { rounds: Rounds }) {
  const { year, search, units } = rounds;
  const t = useTexts(coreTexts, inspectionTexts);
  const isFiltered = search.status || search.topic || search.unit || search.year;
  return (
    <details open={Boolean(isFiltered)} className="no-print mb-4 border-y border-line">
      <summary className="min-h-touch cursor-pointer py-3 text-press">{t('word.filter')}</summary>
      <Form method="get" key={queryOf(rounds)} className="grid grid-cols-1 gap-x-4 sm:grid-cols-3">
        <TextField
          name="year"
          type="number"
          min={2000}
          max={2100}
          label={t('list.year')}
          defaultValue={year}
        />
        <SelectField
          name="status"
          label={t('fact.status')}
          none={t('list.anyStatus')}
          defaultValue={search.status ?? ''}
          options={ROUND_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
        />
        <SelectField
          name="topic"
          label={t('fact.topic')}
          none={t('list.anyTopic')}
          defaultValue={search.topic ?? ''}
          options={TOPICS.map((value) => ({ value, label: t(`topic.${value}`) }))}
        />
        <SelectField
          name="unit"
          label={t('fact.unit')}
          none={t('list.anyUnit')}
          defaultValue={search.unit === undefined ? '' : String(search.unit)}
          options={units.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        <p className="mb-6 flex items-center gap-4">
          <Button look="quiet">{t('word.filter')}</Button>
          <Link to="/inspections">{t('word.clear')}</Link>
        </p>
      </Form>
    </details>
  );
}

function RoundRows({ rounds }: { rounds: readonly ListedRound[] }) {
  const t = useTexts(inspectionTexts);
  const { day } = useTimeWords();
  return (
    <Rows>
      {rounds.map((round) => (
        <Row key={round.id} to={`/inspections/${round.id}`}>
          <span className="flex flex-wrap items-center gap-2">
            <span className="font-bold">{round.title}</span>
            <RoundChip status={round.status} />
          </span>
          <span className="mt-1 block text-small text-soft">
            {[
              day(round.plannedOn),
              round.unitName,
              t(`topic.${round.topic}`),
              t('list.line', { members: round.members, leader: round.leaderName ?? t('list.noLeader') }),
              round.isSurprise ? t('fact.surprise') : null,
              round.findings > 0
                ? t('list.counts', { findings: round.findings, verified: round.verified })
                : null,
              round.no,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </Row>
      ))}
    </Rows>
  );
}
