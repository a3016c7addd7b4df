import { Form, Link, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { Refused, useForm } from '#app/core/form.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { usePhotoForm } from '#app/platform/attachments/ui/use-photo-form.ts';
import { PhotoField } from '#app/platform/attachments/ui/photo-field.tsx';
import { Button } from '#app/ui/button.tsx';
import { TextAreaField, TextField } from '#app/ui/field.tsx';
import { Page } from '#app/ui/page.tsx';
import type { readStep } from '../queries-detail.server.ts';
import { STEP_FIELDS } from '../step-schemas.ts';
import { commitmentPageTexts } from '../texts/page.zh-CN.ts';
import { MOST_PHOTOS } from '../commitment.ts';
import { HARD_STEPS } from './detail-page.tsx';

/** One step of a promise, with only what it needs. */
export function StepPage() {
  const data = useLoaderData<typeof readStep>();
  const { step, promise } = data;
  const t = useTexts(commitmentPageTexts);
  const form = useForm();
  const picked = usePhotoForm();
  const fields = STEP_FIELDS[step];
  const withPhotos = fields.includes('photos');
  const address = `/commitments/${promise.id}`;
  return (
    <Page title={t(`action.${step}`)} lead={<Link to={address}>{`${promise.text} ${promise.no}`}</Link>}>
      <Form
        method="post"
        encType={withPhotos ? 'multipart/form-data' : undefined}
        noValidate
        onSubmit={withPhotos ? picked.onSubmit : undefined}
        className="max-w-text"
      >
        <Refused state={form} />
        {step === 'confirm' ? <ShownProof proof={promise.proof} /> : null}
        {fields.length === 0 ? <p className="mb-6">{t('step.none')}</p> : null}
        {fields.includes('dueOn') ? <DueInput data={data} form={form} /> : null}
        {fields.includes('text') ? <WordsInput data={data} form={form} /> : null}
        {fields.includes('reason') ? <ReasonInput data={data} form={form} /> : null}
        {withPhotos ? (
          <PhotoField max={MOST_PHOTOS} picked={picked} problem={form.problem('photos')} />
        ) : null}
        <div className="flex flex-wrap items-center gap-4">
          <Button
            look={HARD_STEPS.has(step) ? 'danger' : 'main'}
            disabled={form.sending || picked.submit.isWaiting}
          >
            {t(`action.${step}`)}
          </Button>
          <Link to={address} className="inline-flex min-h-touch items-center">
            {t('step.back')}
          </Link>
        </div>
      </Form>
    </Page>
  );
}

interface InputProps {
  data: ReturnType<typeof useLoaderData<typeof readStep>>;
  form: ReturnType<typeof useForm>;
}

function WordsInput({ data: { step }, form }: InputProps) {
  const t = useTexts(coreTexts, commitmentPageTexts);
  return (
    <TextAreaField
      name="text"
      rows={5}
      label={t(`field.text.${step as 'report'}`)}
      help={step === 'report' ? t('field.textHelp') : undefined}
      optional={step === 'confirm' ? t('word.optional') : undefined}
      problem={form.problem('text')}
      defaultValue={form.typed('text')}
    />
  );
}

function ReasonInput({ data: { step }, form }: InputProps) {
  const t = useTexts(commitmentPageTexts);
  return (
    <TextAreaField
      name="reason"
      label={t(`field.reason.${step as 'reject'}`)}
      problem={form.problem('reason')}
      defaultValue={form.typed('reason')}
    />
  );
}

function DueInput({ data: { promise, today }, form }: InputProps) {
  const t = useTexts(commitmentPageTexts);
  const { day } = useTimeWords();
  return (
    <TextField
      name="dueOn"
      type="date"
      min={promise.dueOn > today ? promise.dueOn : today}
      label={t('field.dueOn')}
      help={t('field.dueOnHelp', { day: day(promise.dueOn) })}
      problem={form.problem('dueOn')}
      defaultValue={form.typed('dueOn')}
    />
  );
}

function ShownProof({ proof }: { proof: string }) {
  const t = useTexts(commitmentPageTexts);
  if (proof === '') return null;
  return (
    <p className="mb-6 border-l-4 border-line px-4 py-2">
      <span className="block text-small text-soft">{t('step.proof')}</span>
      {proof}
    </p>
  );
}
