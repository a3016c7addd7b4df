import { Form, Link, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { Refused, useForm, type FormState } from '#app/core/form.tsx';
import { usePhotoForm } from '#app/platform/attachments/ui/use-photo-form.ts';
import { EmployeeField } from '#app/systems/roster/public.ui.ts';
import { Button } from '#app/ui/button.tsx';
import { ChoiceField } from '#app/ui/choice.tsx';
import { SelectField, TextAreaField, TextField } from '#app/ui/field.tsx';
import { Page } from '#app/ui/page.tsx';
import { MOST_PHOTOS, SATISFACTIONS, URGENCIES } from '../concern.ts';
import type { readStep } from '../queries-step.server.ts';
import { NOT_ACCEPTED_REASONS } from '../step-schemas.ts';
import { STEP_FIELDS, type StepFieldName } from '../step-fields.ts';
import { concernStepTexts } from '../texts/steps.zh-CN.ts';
import { concernTexts } from '../texts/zh-CN.ts';
import { HARD_STEPS } from './detail-page.tsx';
import { PhotoField } from '#app/platform/attachments/ui/photo-field.tsx';
import { PromiseDayInput, PromiseInput } from './promise-inputs.tsx';
import { Thread } from './thread.tsx';

type StepData = ReturnType<typeof useLoaderData<typeof readStep>>;

/** One step of a concern, with only what it needs; on a desk what was said stands beside it. */
export function StepPage() {
  const data = useLoaderData<typeof readStep>();
  const { step, concern } = data;
  const t = useTexts(concernTexts, concernStepTexts);
  return (
    <Page
      title={t(`action.${step}`)}
      lead={
        <Link to={`/concerns/${concern.id}`}>{`${t(`category.${concern.category}`)} ${concern.no}`}</Link>
      }
    >
      <div className="sm:grid sm:grid-cols-2 sm:gap-8">
        <StepForm data={data} />
        <section className="mt-8 sm:mt-0" aria-label={t('stepPage.whatItSays')}>
          <Thread entries={data.thread} fileAt={(id) => `/concerns/${concern.id}/files/${id}`} />
        </section>
      </div>
    </Page>
  );
}

function StepForm({ data }: { data: StepData }) {
  const { step, concern } = data;
  const t = useTexts(concernStepTexts);
  const form = useForm();
  const picked = usePhotoForm();
  const fields = STEP_FIELDS[step].filter((name) => name !== 'audience' || data.mayNoteForUnion);
  const withPhotos = fields.includes('photos');
  return (
    <Form
      method="post"
      encType={withPhotos ? 'multipart/form-data' : undefined}
      noValidate
      onSubmit={withPhotos ? picked.onSubmit : undefined}
      className="max-w-text"
    >
      <Refused state={form} />
      {fields.length === 0 ? <p className="mb-6">{t('stepPage.none')}</p> : null}
      {step === 'note' && !data.mayNoteForUnion ? (
        <input type="hidden" name="audience" value="HANDLERS" />
      ) : null}
      {fields.map((name) =>
        name === 'photos' ? (
          <PhotoField max={MOST_PHOTOS} key={name} picked={picked} problem={form.problem('photos')} />
        ) : (
          <StepField key={name} name={name} data={data} form={form} />
        ),
      )}
      {step === 'rate' ? <p className="mb-6 text-soft">{t('stepPage.notFixed')}</p> : null}
      <div className="flex flex-wrap items-center gap-4">
        <Button
          look={HARD_STEPS.has(step) ? 'danger' : 'main'}
          disabled={form.sending || picked.submit.isWaiting}
        >
          {t(`action.${step}`)}
        </Button>
        <Link to={`/concerns/${concern.id}`}>{t('stepPage.back')}</Link>
      </div>
    </Form>
  );
}

interface StepFieldProps {
  name: Exclude<StepFieldName, 'photos'>;
  data: StepData;
  form: FormState;
}

function StepField({ name, data, form }: StepFieldProps) {
  const Input = INPUTS[name];
  return <Input data={data} form={form} />;
}

type InputProps = Omit<StepFieldProps, 'name'>;

const INPUTS: Record<StepFieldProps['name'], (props: InputProps) => JSX.Element> = {
  text: TextInput,
  reason: ReasonInput,
  department: DepartmentInput,
  urgency: UrgencyInput,
  complexity: ComplexityInput,
  brief: BriefInput,
  reasonCode: ReasonCodeInput,
  duplicateOfNo: DuplicateInput,
  handler: HandlerInput,
  outcome: OutcomeInput,
  satisfaction: SatisfactionInput,
  audience: AudienceInput,
  promise: PromiseInput,
  promiseOn: PromiseDayInput,
};

/** Texts that may be left empty, by step. */
const OPTIONAL = new Set(['passReply', 'involve', 'rate', 'withdraw']);

function TextInput({ data, form }: InputProps) {
  const t = useTexts(coreTexts, concernStepTexts);
  return (
    <TextAreaField
      name="text"
      rows={5}
      label={t(`field.text.${data.step as 'reply'}`)}
      optional={OPTIONAL.has(data.step) ? t('word.optional') : undefined}
      problem={form.problem('text')}
      defaultValue={form.typed('text')}
    />
  );
}

function ReasonInput({ data, form }: InputProps) {
  const t = useTexts(coreTexts, concernStepTexts);
  return (
    <TextAreaField
      name="reason"
      label={t(`field.reason.${data.step as 'return'}`)}
      optional={OPTIONAL.has(data.step) ? t('word.optional') : undefined}
      problem={form.problem('reason')}
      defaultValue={form.typed('reason')}
    />
  );
}

function DepartmentInput({ data, form }: InputProps) {
  const t = useTexts(concernStepTexts);
  return (
    <SelectField
      name="department"
      label={t('field.department')}
      none={t('field.chooseDepartment')}
      problem={form.problem('department')}
      defaultValue={form.typed('department', data.step === 'dispatch' ? data.begins.department : '')}
      options={data.departments.map(({ id, name }) => ({ value: String(id), label: name }))}
    />
  );
}

function UrgencyInput({ data, form }: InputProps) {
  const t = useTexts(concernTexts, concernStepTexts);
  return (
    <ChoiceField
      name="urgency"
      legend={t('field.urgency')}
      columns="two"
      value={form.typed('urgency', data.begins.urgency)}
      problem={form.problem('urgency')}
      choices={URGENCIES.map((urgency) => ({ value: urgency, label: t(`urgency.${urgency}`) }))}
    />
  );
}

function ComplexityInput({ data, form }: InputProps) {
  const t = useTexts(concernStepTexts);
  return (
    <ChoiceField
      name="complexity"
      legend={t('field.complexity')}
      value={form.typed('complexity', data.begins.complexity)}
      problem={form.problem('complexity')}
      choices={(['SIMPLE', 'COMPLEX'] as const).map((one) => ({
        value: one,
        label: t(`complexity.${one}`, { days: data.days[one] }),
      }))}
    />
  );
}

function BriefInput({ data, form }: InputProps) {
  const t = useTexts(coreTexts, concernStepTexts);
  const isNamed = data.concern.tier === 'NAMED';
  return (
    <TextAreaField
      name="brief"
      rows={5}
      label={t(isNamed ? 'field.briefNamed' : 'field.brief')}
      help={isNamed ? undefined : <strong className="text-seal">{t('field.briefWarning')}</strong>}
      optional={isNamed ? t('word.optional') : undefined}
      problem={form.problem('brief')}
      defaultValue={form.typed('brief', data.begins.brief)}
    />
  );
}

function ReasonCodeInput({ form }: InputProps) {
  const t = useTexts(concernStepTexts);
  return (
    <ChoiceField
      name="reasonCode"
      legend={t('field.reasonCode')}
      value={form.typed('reasonCode')}
      problem={form.problem('reasonCode')}
      choices={NOT_ACCEPTED_REASONS.map((code) => ({ value: code, label: t(`reason.${code}`) }))}
    />
  );
}

function DuplicateInput({ form }: InputProps) {
  const t = useTexts(concernStepTexts);
  return (
    <TextField
      name="duplicateOfNo"
      label={t('field.duplicateOfNo')}
      problem={form.problem('duplicateOfNo')}
      defaultValue={form.typed('duplicateOfNo')}
    />
  );
}

function HandlerInput({ form }: InputProps) {
  const t = useTexts(coreTexts, concernStepTexts);
  return (
    <EmployeeField
      name="handler"
      label={t('field.handler')}
      help={t('field.handlerHelp')}
      optional={t('word.optional')}
      problem={form.problem('handler')}
      defaultValue={form.typed('handler')}
    />
  );
}

function OutcomeInput({ form }: InputProps) {
  const t = useTexts(concernTexts, concernStepTexts);
  return (
    <ChoiceField
      name="outcome"
      legend={t('field.outcome')}
      value={form.typed('outcome')}
      problem={form.problem('outcome')}
      choices={(['FIXED', 'HALF_FIXED', 'NOT_FIXED'] as const).map((one) => ({
        value: one,
        label: t(`outcome.${one}`),
      }))}
    />
  );
}

function SatisfactionInput({ form }: InputProps) {
  const t = useTexts(concernTexts, concernStepTexts);
  return (
    <ChoiceField
      name="satisfaction"
      legend={t('field.satisfaction')}
      columns="two"
      value={form.typed('satisfaction')}
      problem={form.problem('satisfaction')}
      choices={SATISFACTIONS.map((one) => ({ value: one, label: t(`satisfaction.${one}`) }))}
    />
  );
}

function AudienceInput({ data, form }: InputProps) {
  const t = useTexts(concernStepTexts);
  return (
    <ChoiceField
      name="audience"
      legend={t('field.audience')}
      value={form.typed('audience', data.begins.audience)}
      problem={form.problem('audience')}
      choices={(['HANDLERS', 'UNION'] as const).map((one) => ({ value: one, label: t(`audience.${one}`) }))}
    />
  );
}
