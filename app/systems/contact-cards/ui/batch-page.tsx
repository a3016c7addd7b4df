import { Form, useLoaderData } from '@remix-run/react';
import { Refused, useForm } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { PersonField } from '#app/platform/forms/ui/person-field.tsx';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { SelectField, TextField } from '#app/ui/field.tsx';
import { Page, Section } from '#app/ui/page.tsx';
import { PrintButton } from '#app/ui/print-button.tsx';
import { Table } from '#app/ui/table.tsx';
import { END_REASONS } from '../card.ts';
import type { readBatch } from '../queries-batches.server.ts';
import { cardTexts } from '../texts/zh-CN.ts';
import { CardFace } from './card-face.tsx';

/** A batch: the sheets to print, and who has which card. On paper only the sheets are left. */
export function BatchPage() {
  const batch = useLoaderData<typeof readBatch>();
  const t = useTexts(cardTexts);
  const { day } = useTimeWords();
  return (
    <Page
      onScreenOnly
      title={t('batch.title', { unit: batch.unitName })}
      lead={t('batch.lead', { name: batch.representative.name, day: day(batch.issuedOn) })}
      actions={
        <>
          <PrintButton label={t('batch.print')} />
          <ButtonLink to="/contact-cards">{t('batch.back')}</ButtonLink>
        </>
      }
    >
      {batch.representative.inOffice ? null : (
        <p className="no-print mb-4 max-w-text font-bold text-seal">{t('batch.ended')}</p>
      )}
      <div className="card-sheets">
        {batch.sheets.map((sheet) => (
          <div key={sheet[0]?.id} className="card-sheet">
            {sheet.map(({ id, no, qr }) => (
              <CardFace key={id} by={batch.representative} no={no} qr={qr} />
            ))}
          </div>
        ))}
      </div>
      <div className="no-print">
        <HandOut />
        <Revoke />
        <CardList />
      </div>
    </Page>
  );
}

/** The two forms share an address: what was typed comes back to the one that was sent. */
function useOwnForm(intent: string) {
  const form = useForm();
  const own = form.refused?.values['intent'] === intent;
  return own ? form : { ...form, refused: null, problem: () => undefined, typed: () => '' };
}

function HandOut() {
  const t = useTexts(cardTexts);
  const form = useOwnForm('handOut');
  const all = useOwnForm('handOutAll');
  return (
    <Section title={t('batch.handOut')}>
      <p className="mb-4 max-w-text text-soft">{t('batch.handOutLead')}</p>
      <Form method="post" noValidate className="max-w-md">
        <Refused state={form} />
        <input type="hidden" name="intent" value="handOut" />
        <TextField
          name="card"
          label={t('batch.card')}
          help={t('batch.cardHelp')}
          defaultValue={form.typed('card')}
          problem={form.problem('card')}
        />
        <PersonField
          name="who"
          label={t('batch.who')}
          help={t('batch.whoHelp')}
          defaultValue={form.typed('who')}
          problem={form.problem('who')}
        />
        <Button look="main" disabled={form.sending}>
          {t('batch.give')}
        </Button>
      </Form>
      <Form method="post" className="mt-4 max-w-md">
        <Refused state={all} />
        <input type="hidden" name="intent" value="handOutAll" />
        <Button look="quiet" disabled={all.sending}>
          {t('batch.giveAll')}
        </Button>
      </Form>
    </Section>
  );
}

function Revoke() {
  const t = useTexts(cardTexts);
  const form = useOwnForm('revoke');
  const [, ...offered] = END_REASONS;
  return (
    <Section title={t('batch.revoke')}>
      <p className="mb-4 max-w-text text-soft">{t('batch.revokeLead')}</p>
      <Form method="post" noValidate className="max-w-md">
        <Refused state={form} />
        <input type="hidden" name="intent" value="revoke" />
        <SelectCard form={form} />
        <SelectField
          name="reason"
          label={t('batch.reason')}
          defaultValue={form.typed('reason') || 'LOST'}
          problem={form.problem('reason')}
          options={offered.map((reason) => ({ value: reason, label: t(`reason.${reason}`) }))}
        />
        <Button look="danger" disabled={form.sending}>
          {t('batch.revokeDo')}
        </Button>
      </Form>
    </Section>
  );
}

/** Another form of the page has a field `card` too, so this one bears another name. */
function SelectCard({ form }: { form: ReturnType<typeof useOwnForm> }) {
  const { cards } = useLoaderData<typeof readBatch>();
  const t = useTexts(cardTexts);
  const living = cards.filter(({ status }) => status === 'ISSUED' || status === 'ACTIVE');
  return (
    <SelectField
      name="revoked"
      label={t('batch.card')}
      defaultValue={form.typed('revoked')}
      problem={form.problem('revoked')}
      options={living.map(({ no, holder }) => ({
        value: no,
        label: holder ? `${no} · ${holder.name}` : no,
      }))}
    />
  );
}

function CardList() {
  const { cards } = useLoaderData<typeof readBatch>();
  const t = useTexts(cardTexts);
  return (
    <Section title={t('batch.list')}>
      <Table
        caption={t('batch.list')}
        rows={cards}
        rowKey={({ id }) => id}
        columns={[
          { key: 'no', title: t('batch.no'), cell: ({ no }) => no },
          {
            key: 'status',
            title: t('batch.status'),
            cell: ({ status }) => t(`status.${status}`),
          },
          {
            key: 'holder',
            title: t('batch.holder'),
            cell: ({ holder }) => (holder ? `${holder.name} ${holder.no}` : '—'),
          },
        ]}
      />
    </Section>
  );
}
