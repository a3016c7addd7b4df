import { Form, Link, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { Refused, useForm } from '#app/core/form.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { Button } from '#app/ui/button.tsx';
import { ChoiceField } from '#app/ui/choice.tsx';
import { TextField } from '#app/ui/field.tsx';
import { EmptyState, Page, Section } from '#app/ui/page.tsx';
import { Table } from '#app/ui/table.tsx';
import { importTexts } from '../texts/zh-CN.ts';
import type { Imports } from '../queries-imports.server.ts';
import { StatusChip } from './status-chip.tsx';

/** Choose what to import and the file; what was imported of late. */
export function ImportsPage() {
  const { kinds, largestMb, batches } = useLoaderData<Imports>();
  const t = useTexts(importTexts);
  return (
    <Page title={t('page.title')} lead={t('page.lead')}>
      <UploadForm kinds={kinds} largestMb={largestMb} />
      <Section title={t('page.columns')}>
        <ul className="list-disc pl-5">
          {kinds.map(({ name, label, columns }) => (
            <li key={name} className="mb-2 max-w-text">
              {t('page.columnsOf', {
                kind: label,
                columns: columns
                  .map(({ header, required }) => (required ? t('page.required', { column: header }) : header))
                  .join(t('page.comma')),
              })}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('page.recent')}>
        {batches.length > 0 ? <Recent batches={batches} /> : <EmptyState>{t('page.none')}</EmptyState>}
      </Section>
    </Page>
  );
}

function UploadForm({ kinds, largestMb }: Pick<Imports, 'kinds' | 'largestMb'>) {
  const t = useTexts(coreTexts, importTexts);
  const form = useForm();
  const choices = kinds.map(({ name, label, help }) => ({ value: name, label, help }));
  const asksDay = kinds.some((kind) => kind.asksDay);
  return (
    <Form method="post" encType="multipart/form-data" noValidate className="max-w-text">
      <Refused state={form} />
      <ChoiceField
        name="kind"
        legend={t('page.kind')}
        choices={choices}
        value={form.typed('kind', kinds[0]?.name)}
        problem={form.problem('kind')}
      />
      <TextField
        name="file"
        type="file"
        accept=".xlsx,.csv"
        label={t('page.file')}
        help={t('page.fileHelp', { mb: String(largestMb) })}
        problem={form.problem('file')}
      />
      {asksDay ? (
        <TextField
          name="effectiveOn"
          type="date"
          label={t('page.effectiveOn')}
          optional={t('word.optional')}
          help={t('page.effectiveOnHelp')}
          defaultValue={form.typed('effectiveOn')}
          problem={form.problem('effectiveOn')}
        />
      ) : null}
      <Button disabled={form.sending}>{t(form.sending ? 'page.reading' : 'page.upload')}</Button>
    </Form>
  );
}

function Recent({ batches }: Pick<Imports, 'batches'>) {
  const t = useTexts(importTexts);
  const { moment } = useTimeWords();
  return (
    <Table
      caption={t('page.recent')}
      rows={batches}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'file',
          title: t('page.fileName'),
          cell: ({ id, kind, fileName }) => (
            <Link to={`/imports/${id}`}>{t('preview.title', { kind, file: fileName })}</Link>
          ),
        },
        { key: 'status', title: t('page.status'), cell: ({ status }) => <StatusChip status={status} /> },
        { key: 'by', title: t('page.by'), cell: ({ by }) => by ?? t('page.byPortal') },
        { key: 'when', title: t('page.when'), cell: ({ createdAt }) => moment(new Date(createdAt)) },
      ]}
    />
  );
}
