import { Form, Link, useLoaderData } from '@remix-run/react';
import { Refused, useForm } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Button } from '#app/ui/button.tsx';
import { ChoiceField } from '#app/ui/choice.tsx';
import { TextAreaField, TextField } from '#app/ui/field.tsx';
import { Page, Section } from '#app/ui/page.tsx';
import type { readOfficeForm } from '../queries-entry.server.ts';
import { ENTERED_END_REASONS } from '../representative.ts';
import { termTexts } from '../texts/terms.zh-CN.ts';
import { representativeTexts } from '../texts/zh-CN.ts';

/** Suspending an office, letting it go on, or ending it. */
export function OfficePage() {
  const { id, name, status, electionUnit } = useLoaderData<typeof readOfficeForm>();
  const t = useTexts(termTexts);
  const form = useForm();
  return (
    <Page
      title={t('office.title')}
      lead={<Link to={`/representatives/${id}`}>{`${name} · ${electionUnit}`}</Link>}
    >
      <Refused state={form} />
      {status === 'SUSPENDED' ? (
        <Form method="post">
          <input type="hidden" name="intent" value="reinstate" />
          <Button>{t('office.reinstate')}</Button>
        </Form>
      ) : null}
      {status === 'IN_OFFICE' ? <Suspend /> : null}
      {status === 'ELECTED' ? null : <End />}
    </Page>
  );
}

function Suspend() {
  const t = useTexts(termTexts);
  const form = useForm();
  return (
    <Section title={t('office.suspend')}>
      <p className="mb-4 text-soft">{t('office.suspendHelp')}</p>
      <Form method="post" noValidate className="max-w-text">
        <input type="hidden" name="intent" value="suspend" />
        <TextField
          name="why"
          label={t('office.note')}
          defaultValue={form.typed('why')}
          problem={form.problem('why')}
        />
        <Button look="quiet">{t('office.suspend')}</Button>
      </Form>
    </Section>
  );
}

function End() {
  const { today } = useLoaderData<typeof readOfficeForm>();
  const t = useTexts(termTexts, representativeTexts);
  const form = useForm();
  return (
    <Section title={t('office.end')}>
      <p className="mb-4 max-w-text text-soft">{t('office.endHelp')}</p>
      <Form method="post" noValidate className="max-w-text">
        <input type="hidden" name="intent" value="end" />
        <ChoiceField
          name="reason"
          legend={t('office.reason')}
          columns="two"
          choices={ENTERED_END_REASONS.map((code) => ({ value: code, label: t(`endReason.${code}`) }))}
          value={form.typed('reason')}
          problem={form.problem('reason')}
        />
        <TextAreaField
          name="note"
          label={t('office.note')}
          defaultValue={form.typed('note')}
          problem={form.problem('note')}
        />
        <TextField
          name="endedOn"
          type="date"
          label={t('office.endedOn')}
          defaultValue={form.typed('endedOn', today)}
          problem={form.problem('endedOn')}
        />
        <Button look="danger">{t('office.end')}</Button>
      </Form>
    </Section>
  );
}
