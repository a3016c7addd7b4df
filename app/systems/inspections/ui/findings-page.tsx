import { Form, Link, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { SelectField } from '#app/ui/field.tsx';
import { EmptyState, Page } from '#app/ui/page.tsx';
import { FINDING_STATES } from '../finding-state.ts';
import { FINDING_CATEGORIES, SEVERITIES } from '../inspection.ts';
import type { readFindings } from '../queries-findings.server.ts';
import { findingTexts } from '../texts/findings.zh-CN.ts';
import { FindingRows } from './finding-rows.tsx';

type Findings = ReturnType<typeof useLoaderData<typeof readFindings>>;

/** All findings that the reader may see, as the address filters them. */
export function FindingsPage() {
  const data = useLoaderData<typeof readFindings>();
  const { findings, isCut, search } = data;
  const t = useTexts(coreTexts, findingTexts);
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        <>
          <ButtonLink to="/inspections">{t('list.rounds')}</ButtonLink>
          <ButtonLink to={`/findings/export?${queryOf(search)}`} download>
            {t('word.export')}
          </ButtonLink>
        </>
      }
    >
      <Filters data={data} />
      {findings.length > 0 ? <FindingRows findings={findings} /> : <EmptyState>{t('list.none')}</EmptyState>}
      {isCut ? <p className="mt-2 text-soft">{t('list.more', { count: findings.length })}</p> : null}
    </Page>
  );
}

function queryOf(search: Findings['search']): string {
  const entries = Object.entries(search).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  return new URLSearchParams(entries).toString();
}

function Filters({ data: { search, units, places } }: { data: Findings }) {
  const t = useTexts(coreTexts, findingTexts);
  const isFiltered = Object.values(search).some((value) => value !== undefined);
  return (
    <details open={isFiltered} className="no-print mb-4 border-y border-line">
      <summary className="min-h-touch cursor-pointer py-3 text-press">{t('word.filter')}</summary>
      <Form method="get" key={queryOf(search)} className="grid grid-cols-1 gap-x-4 sm:grid-cols-3">
        <SelectField
          name="state"
          label={t('fact.state')}
          none={t('list.anyState')}
          defaultValue={search.state ?? ''}
          options={[
            { value: 'OPEN', label: t('list.open') },
            ...FINDING_STATES.map((value) => ({ value, label: t(`state.${value}`) })),
          ]}
        />
        <SelectField
          name="severity"
          label={t('fact.severity')}
          none={t('list.anySeverity')}
          defaultValue={search.severity ?? ''}
          options={SEVERITIES.map((value) => ({ value, label: t(`severity.${value}`) }))}
        />
        <SelectField
          name="category"
          label={t('fact.category')}
          none={t('list.anyCategory')}
          defaultValue={search.category ?? ''}
          options={FINDING_CATEGORIES.map((value) => ({ value, label: t(`category.${value}`) }))}
        />
        <WhereFields search={search} units={units} places={places} />
        <p className="mb-6 flex items-center gap-4">
          <Button look="quiet">{t('word.filter')}</Button>
          <Link to="/findings">{t('word.clear')}</Link>
        </p>
      </Form>
    </details>
  );
}

function WhereFields({ search, units, places }: Pick<Findings, 'search' | 'units' | 'places'>) {
  const t = useTexts(findingTexts);
  const chosen = (value: number | undefined) => (value === undefined ? '' : String(value));
  return (
    <>
      <SelectField
        name="unit"
        label={t('fact.department')}
        none={t('list.anyUnit')}
        defaultValue={chosen(search.unit)}
        options={units.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <SelectField
        name="place"
        label={t('fact.place')}
        none={t('list.anyPlace')}
        defaultValue={chosen(search.place)}
        options={places.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
    </>
  );
}
