import { Form, Link, useLoaderData } from '@remix-run/react';
import { Refused, useForm } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { SelectField, TextField } from '#app/ui/field.tsx';
import { EmptyState, Page, Section } from '#app/ui/page.tsx';
import { Table } from '#app/ui/table.tsx';
import type { readCards } from '../queries-batches.server.ts';
import { cardTexts } from '../texts/zh-CN.ts';

/** Who has a card, what was printed, and printing more. */
export function CardsPage() {
  const { prints } = useLoaderData<typeof readCards>();
  const t = useTexts(cardTexts);
  return (
    <Page
      title={t('page.title')}
      lead={t('page.lead')}
      actions={
        <>
          {prints ? null : <ButtonLink to="/visits">{t('page.visits')}</ButtonLink>}
          <ButtonLink to="/contact-cards/poster">{t('page.poster')}</ButtonLink>
        </>
      }
    >
      <Batches />
      {prints ? <PrintForm /> : null}
      <CoverageTable />
    </Page>
  );
}

function Batches() {
  const { batches, prints } = useLoaderData<typeof readCards>();
  const t = useTexts(cardTexts);
  const { day } = useTimeWords();
  return (
    <Section title={t('page.batches')}>
      {batches.length === 0 ? (
        <EmptyState>{t(prints ? 'page.none' : 'page.noneOwn')}</EmptyState>
      ) : (
        <ul className="border-t border-line">
          {batches.map(({ id, unitName, representativeName, count, issuedOn }) => (
            <li key={id} className="border-b border-line">
              <Link
                to={`/contact-cards/${id}`}
                className="flex min-h-touch flex-wrap items-center justify-between py-2 no-underline"
              >
                <span className="font-bold">
                  {t('page.batch', { unit: unitName, name: representativeName, count })}
                </span>
                <span className="text-small text-soft">{day(issuedOn)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function PrintForm() {
  const { coverage, representatives } = useLoaderData<typeof readCards>();
  const t = useTexts(cardTexts);
  const form = useForm();
  return (
    <Section title={t('print.title')} id="print">
      <Form method="post" noValidate className="max-w-md">
        <Refused state={form} />
        <SelectField
          name="unitId"
          label={t('print.unit')}
          none={t('print.choose')}
          defaultValue={form.typed('unitId')}
          problem={form.problem('unitId')}
          options={coverage.map(({ unitId, unitName }) => ({ value: String(unitId), label: unitName }))}
        />
        <SelectField
          name="representativeId"
          label={t('print.representative')}
          none={t('print.choose')}
          defaultValue={form.typed('representativeId')}
          problem={form.problem('representativeId')}
          options={representatives.map(({ id, name, electionUnitName }) => ({
            value: String(id),
            label: `${electionUnitName} · ${name}`,
          }))}
        />
        <TextField
          name="count"
          inputMode="numeric"
          label={t('print.count')}
          help={t('print.countHelp')}
          defaultValue={form.typed('count', '20')}
          problem={form.problem('count')}
        />
        <Button look="main" disabled={form.sending}>
          {t('print.save')}
        </Button>
      </Form>
    </Section>
  );
}

function CoverageTable() {
  const { coverage, whole, today, wanted, concerns } = useLoaderData<typeof readCards>();
  const t = useTexts(cardTexts);
  const { day } = useTimeWords();
  return (
    <Section title={t('page.coverage')}>
      <p className="mb-4 max-w-text text-soft">{t('page.coverageLead', { day: day(today), wanted })}</p>
      <Table
        caption={t('page.coverage')}
        rows={[{ ...whole, unitName: t('page.all') }, ...coverage]}
        rowKey={({ unitId }) => unitId}
        columns={[
          { key: 'unit', title: t('page.department'), cell: ({ unitName }) => unitName },
          { key: 'people', title: t('page.people'), cell: ({ people }) => people, numeric: true },
          { key: 'with', title: t('page.withCard'), cell: ({ withCard }) => withCard, numeric: true },
          {
            key: 'rate',
            title: t('page.rate'),
            cell: ({ rate }) => rate,
            numeric: true,
          },
          { key: 'unused', title: t('page.unused'), cell: ({ unused }) => unused, numeric: true },
        ]}
      />
      <p className="mt-4">{t('page.byCard', concerns)}</p>
    </Section>
  );
}
