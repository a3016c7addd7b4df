import { Form, Link, useLoaderData } from '@remix-run/react';
import { Refused, useForm } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { ClockBox } from '#app/platform/deadlines/ui/clock-box.tsx';
import { Button } from '#app/ui/button.tsx';
import { Chip } from '#app/ui/chip.tsx';
import { Field, TextAreaField, TextField } from '#app/ui/field.tsx';
import { Facts, Page } from '#app/ui/page.tsx';
import type { readEntryPage } from '../queries-entry.server.ts';
import { entryTexts } from '../texts/entries.zh-CN.ts';
import { representativeTexts } from '../texts/zh-CN.ts';
import { Portrait } from './portrait.tsx';

/** The entry of a representative: he confirms it, the chair approves it. */
export function EntryPage() {
  const entry = useLoaderData<typeof readEntryPage>();
  const t = useTexts(entryTexts);
  const form = useForm();
  const { status, clock } = entry;
  const waits = status === 'DRAFT' ? t('page.waitsConfirm') : t('page.waitsApprove');
  return (
    <Page
      title={t('page.title')}
      lead={
        <>
          <p>{t('page.leadOf', { name: entry.name, unit: entry.electionUnit })}</p>
          <p>{t('page.lead')}</p>
          <p className="mt-2">
            {status ? (
              <Chip tone={status === 'PUBLISHED' ? 'good' : 'warn'}>{t(`status.${status}`)}</Chip>
            ) : null}{' '}
            <Link to={`/representatives/${entry.id}`} className="inline-flex min-h-touch items-center">
              {t('page.toPage')}
            </Link>
          </p>
        </>
      }
    >
      {clock ? <ClockBox clock={clock} what={waits} ruleName={t('page.ruleName')} after={null} /> : null}
      <Refused state={form} />
      {entry.mayConfirm ? <Confirm /> : <Shown />}
      {entry.mayDecide ? <Decide /> : null}
      {entry.mayAmend ? <Amend /> : null}
    </Page>
  );
}

function Shown() {
  const { promise, duties, workPhone, consultation, photo, name } = useLoaderData<typeof readEntryPage>();
  const t = useTexts(entryTexts, representativeTexts);
  const facts = [
    { term: t('page.promise'), value: promise },
    { term: t('page.duties'), value: duties },
    { term: t('page.workPhone'), value: workPhone },
    { term: t('page.consultation'), value: consultation },
  ].filter(({ value }) => value !== '');
  if (facts.length === 0) return <p className="text-soft">{t('page.nothing')}</p>;
  return (
    <div className="sm:flex">
      <Portrait photo={photo} alt={t('directory.photoOf', { name })} size="page" />
      <div className="mt-4 flex-1 sm:ml-6 sm:mt-0">
        <Facts facts={facts} />
      </div>
    </div>
  );
}

const LINES = ['duties', 'workPhone', 'consultation'] as const;

function Confirm() {
  const entry = useLoaderData<typeof readEntryPage>();
  const t = useTexts(entryTexts, representativeTexts);
  const form = useForm();
  return (
    <Form method="post" encType="multipart/form-data" noValidate className="max-w-text">
      <input type="hidden" name="intent" value="confirm" />
      {entry.photo ? (
        <div className="mb-4">
          <Portrait photo={entry.photo} alt={t('directory.photoOf', { name: entry.name })} size="page" />
        </div>
      ) : null}
      <Field name="photo" label={t('page.photo')} help={t('page.photoHelp')} problem={form.problem('photo')}>
        <input
          id="photo"
          name="photo"
          type="file"
          accept="image/jpeg,image/png,image/webp"
          aria-describedby="photo-help"
          className="min-h-touch w-full"
        />
      </Field>
      <TextAreaField
        name="promise"
        rows={2}
        label={t('page.promise')}
        help={t('page.promiseHelp')}
        defaultValue={form.typed('promise', entry.promise)}
        problem={form.problem('promise')}
      />
      {LINES.map((name) => (
        <TextField
          key={name}
          name={name}
          label={t(`page.${name}`)}
          help={t(`page.${name}Help`)}
          defaultValue={form.typed(name, entry[name])}
          problem={form.problem(name)}
        />
      ))}
      <Button disabled={form.sending}>{t('page.confirm')}</Button>
    </Form>
  );
}

function Decide() {
  const t = useTexts(entryTexts);
  const form = useForm();
  return (
    <div className="mt-8 max-w-text">
      <Form method="post" className="mb-8">
        <input type="hidden" name="intent" value="approve" />
        <Button disabled={form.sending}>{t('page.approve')}</Button>
      </Form>
      <Form method="post" noValidate>
        <input type="hidden" name="intent" value="sendBack" />
        <TextField
          name="reason"
          label={t('page.sendBackReason')}
          defaultValue={form.typed('reason')}
          problem={form.problem('reason')}
        />
        <Button look="danger" disabled={form.sending}>
          {t('page.sendBack')}
        </Button>
      </Form>
    </div>
  );
}

function Amend() {
  const t = useTexts(entryTexts);
  return (
    <Form method="post" className="mt-8">
      <input type="hidden" name="intent" value="amend" />
      <p className="mb-2 max-w-text text-soft">{t('page.amendHelp')}</p>
      <Button look="quiet">{t('page.amend')}</Button>
    </Form>
  );
}
