import { Form, Link, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckField } from '#app/ui/choice.tsx';
import { SelectField } from '#app/ui/field.tsx';
import { EmptyState, Page, Section } from '#app/ui/page.tsx';
import { CATEGORIES, CONCERN_STATUSES } from '../concern.ts';
import type { readQueue } from '../queries-list.server.ts';
import { concernListTexts } from '../texts/list.zh-CN.ts';
import { concernTexts } from '../texts/zh-CN.ts';
import { ConcernRows } from './concern-rows.tsx';

type Queue = ReturnType<typeof useLoaderData<typeof readQueue>>;

/** Where a representative lives: what waits for him, then what else he may see. */
export function QueuePage() {
  const queue = useLoaderData<typeof readQueue>();
  const { waiting, others, search, isCut } = queue;
  const t = useTexts(coreTexts, concernListTexts);
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        queue.mayExport ? (
          <ButtonLink to={`/concerns/export?${queryOf(search)}`} download>
            {t('word.export')}
          </ButtonLink>
        ) : null
      }
    >
      <Filters queue={queue} />
      <Section title={t('list.waiting')}>
        {waiting.length > 0 ? (
          <ConcernRows concerns={waiting} />
        ) : (
          <EmptyState>{t('list.noneWaiting')}</EmptyState>
        )}
      </Section>
      <Section title={t('list.others')}>
        {others.length > 0 ? <ConcernRows concerns={others} /> : <EmptyState>{t('list.none')}</EmptyState>}
        {isCut ? <p className="mt-2 text-soft">{t('list.more', { count: 200 })}</p> : null}
      </Section>
    </Page>
  );
}

function queryOf(search: Queue['search']): string {
  const entries = Object.entries(search).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return new URLSearchParams(entries as [string, string][]).toString();
}

function Filters({ queue: { search, units } }: { queue: Queue }) {
  const t = useTexts(coreTexts, concernTexts, concernListTexts);
  const isFiltered = search.category || search.unit || search.overdue || search.state !== 'OPEN';
  return (
    <details open={Boolean(isFiltered)} className="no-print border-y border-line">
      <summary className="min-h-touch cursor-pointer py-3 text-press">{t('word.filter')}</summary>
      <Form method="get" key={queryOf(search)} className="grid grid-cols-1 gap-x-4 sm:grid-cols-3">
        <SelectField
          name="state"
          label={t('list.state')}
          defaultValue={search.state}
          options={[
            { value: 'OPEN', label: t('list.open') },
            { value: 'ALL', label: t('list.anyState') },
            ...CONCERN_STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) })),
          ]}
        />
        <SelectField
          name="category"
          label={t('list.category')}
          none={t('list.anyCategory')}
          defaultValue={search.category ?? ''}
          options={CATEGORIES.map((category) => ({ value: category, label: t(`category.${category}`) }))}
        />
        <SelectField
          name="unit"
          label={t('list.unit')}
          none={t('list.anyUnit')}
          defaultValue={search.unit === undefined ? '' : String(search.unit)}
          options={units.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        <CheckField name="overdue" label={t('list.overdue')} checked={search.overdue === 'on'} />
        <p className="mb-6 flex items-center gap-4">
          <Button look="quiet">{t('word.filter')}</Button>
          <Link to="/concerns">{t('word.clear')}</Link>
        </p>
      </Form>
    </details>
  );
}
