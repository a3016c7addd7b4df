import { Form, Link, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckField } from '#app/ui/choice.tsx';
import { SelectField } from '#app/ui/field.tsx';
import { EmptyState, Page, Section } from '#app/ui/page.tsx';
import { COMMITMENT_STATUSES, SOURCE_NOUNS } from '../commitment.ts';
import type { readLedger } from '../queries-ledger.server.ts';
import { ledgerTexts } from '../texts/ledger.zh-CN.ts';
import { commitmentTexts } from '../texts/zh-CN.ts';
import { CommitmentRows } from './commitment-rows.tsx';

type Ledger = ReturnType<typeof useLoaderData<typeof readLedger>>;

/** The ledger: what I owe first, then what was promised to me, then all of it. */
export function LedgerPage() {
  const ledger = useLoaderData<typeof readLedger>();
  const { owed, toMe, listed, isCut, search } = ledger;
  const t = useTexts(coreTexts, ledgerTexts);
  return (
    <Page
      title={t('ledger.title')}
      lead={t('ledger.lead')}
      actions={
        <>
          <ButtonLink to="/commitments/board">{t('ledger.board')}</ButtonLink>
          {ledger.mayExport ? (
            <ButtonLink to={`/commitments/export?${queryOf(search)}`} download>
              {t('word.export')}
            </ButtonLink>
          ) : null}
        </>
      }
    >
      <Section title={t('ledger.owed')}>
        {owed.length > 0 ? (
          <CommitmentRows promises={owed} />
        ) : (
          <EmptyState>{t('ledger.noneOwed')}</EmptyState>
        )}
      </Section>
      {toMe.length > 0 ? (
        <Section title={t('ledger.toMe')}>
          <CommitmentRows promises={toMe} />
        </Section>
      ) : null}
      <Section title={t('ledger.others')}>
        <Filters ledger={ledger} />
        {listed.length > 0 ? (
          <CommitmentRows promises={listed} />
        ) : (
          <EmptyState>{t('ledger.none')}</EmptyState>
        )}
        {isCut ? <p className="mt-2 text-soft">{t('ledger.more', { count: listed.length })}</p> : null}
      </Section>
    </Page>
  );
}

function queryOf(search: Ledger['search']): string {
  const entries = Object.entries(search).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return new URLSearchParams(entries as [string, string][]).toString();
}

function Filters({ ledger: { search, departments } }: { ledger: Ledger }) {
  const t = useTexts(coreTexts, commitmentTexts, ledgerTexts);
  const isFiltered = search.source || search.department || search.overdue || search.state !== 'RUNNING';
  return (
    <details open={Boolean(isFiltered)} className="no-print mb-4 border-y border-line">
      <summary className="min-h-touch cursor-pointer py-3 text-press">{t('word.filter')}</summary>
      <Form method="get" key={queryOf(search)} className="grid grid-cols-1 gap-x-4 sm:grid-cols-3">
        <SelectField
          name="state"
          label={t('ledger.state')}
          defaultValue={search.state}
          options={[
            { value: 'RUNNING', label: t('ledger.running') },
            { value: 'ALL', label: t('ledger.anyState') },
            ...COMMITMENT_STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) })),
          ]}
        />
        <SelectField
          name="source"
          label={t('ledger.source')}
          none={t('ledger.anySource')}
          defaultValue={search.source ?? ''}
          options={SOURCE_NOUNS.map((noun) => ({ value: noun, label: t(`source.${noun}`) }))}
        />
        <SelectField
          name="department"
          label={t('ledger.department')}
          none={t('ledger.anyDepartment')}
          defaultValue={search.department === undefined ? '' : String(search.department)}
          options={departments.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        <CheckField name="overdue" label={t('ledger.overdue')} checked={search.overdue === 'on'} />
        <p className="mb-6 flex items-center gap-4">
          <Button look="quiet">{t('word.filter')}</Button>
          <Link to="/commitments">{t('word.clear')}</Link>
        </p>
      </Form>
    </details>
  );
}
