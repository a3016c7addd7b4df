import { Form, Link, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { Refused, useForm, type FormState } from '#app/core/form.tsx';
import { usePhotoForm } from '#app/platform/attachments/ui/use-photo-form.ts';
import { PhotoField } from '#app/platform/attachments/ui/photo-field.tsx';
import { EmployeeField } from '#app/systems/roster/public.ui.ts';
import { Button } from '#app/ui/button.tsx';
import { ChoiceField } from '#app/ui/choice.tsx';
import { SelectField, TextAreaField, TextField } from '#app/ui/field.tsx';
import { Page } from '#app/ui/page.tsx';
import type { FindingStep } from '../finding-actions.ts';
import type { readFindingStep } from '../queries-detail.server.ts';
import { findingTexts } from '../texts/findings.zh-CN.ts';
import { FindingFields } from './finding-fields.tsx';
import { HARD_STEPS } from './finding-page.tsx';
import { PHOTOS_OF_FINDING } from '../inspection.ts';
import { StopWork } from './stop-work.tsx';

type StepData = ReturnType<typeof useLoaderData<typeof readFindingStep>>;

interface InputProps {
  data: StepData;
  form: FormState;
}

/** One step of a finding, with only what it needs. */
export function FindingStepPage() {
  const data = useLoaderData<typeof readFindingStep>();
  const { step, finding } = data;
  const t = useTexts(findingTexts);
  const form = useForm();
  const picked = usePhotoForm();
  const Inputs = INPUTS[step];
  const withPhotos = step === 'revise';
  const address = `/findings/${finding.id}`;
  const about = `${finding.placeName}：${finding.description}`;
  return (
    <Page title={t(`action.${step}`)} lead={<Link to={address}>{about}</Link>}>
      <Form
        method="post"
        encType={withPhotos ? 'multipart/form-data' : undefined}
        noValidate
        onSubmit={withPhotos ? picked.onSubmit : undefined}
        className="max-w-text"
      >
        <Refused state={form} />
        <Inputs data={data} form={form} />
        {withPhotos ? (
          <PhotoField max={PHOTOS_OF_FINDING.max} picked={picked} problem={form.problem('photos')} />
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

const INPUTS: Record<FindingStep, (props: InputProps) => JSX.Element> = {
  revise: ({ data, form }) => <FindingFields form={form} finding={data.finding} />,
  drop: Reason,
  decideStopWork: Decide,
  assign: Assign,
  explain: Reason,
  acceptExplanation: Accept,
  refuseExplanation: Reason,
};

function Reason({ data: { step, explanation }, form }: InputProps) {
  const t = useTexts(findingTexts);
  return (
    <>
      {step === 'refuseExplanation' ? <Explained text={explanation} /> : null}
      <TextAreaField
        name="reason"
        label={t(`field.reason.${step as 'drop'}`)}
        problem={form.problem('reason')}
        defaultValue={form.typed('reason')}
      />
    </>
  );
}

function Explained({ text }: { text: string }) {
  const t = useTexts(findingTexts);
  return (
    <p className="mb-6 border-l-4 border-line px-4 py-2">
      <span className="block text-small text-soft">{t('step.explanation')}</span>
      {text}
    </p>
  );
}

function Accept({ data: { explanation } }: InputProps) {
  const t = useTexts(findingTexts);
  return (
    <>
      <Explained text={explanation} />
      <p className="mb-6">{t('step.acceptExplanation')}</p>
    </>
  );
}

function Decide({ data: { finding }, form }: InputProps) {
  const t = useTexts(findingTexts);
  return (
    <>
      <StopWork stopWork={finding.stopWork} reason="" />
      <ChoiceField
        name="decision"
        legend={t('field.decision')}
        value={form.typed('decision')}
        problem={form.problem('decision')}
        choices={(['STOPPED', 'GOES_ON'] as const).map((value) => ({ value, label: t(`decision.${value}`) }))}
      />
      <TextAreaField
        name="reason"
        label={t('field.decisionReason')}
        problem={form.problem('reason')}
        defaultValue={form.typed('reason')}
      />
    </>
  );
}

function Assign({ data: { finding, units, departmentId, today, lastOn, days }, form }: InputProps) {
  const t = useTexts(coreTexts, findingTexts);
  return (
    <>
      <TextAreaField
        name="text"
        rows={3}
        label={t('field.text')}
        help={t('field.textHelp')}
        problem={form.problem('text')}
        defaultValue={form.typed('text', finding.suggestion)}
      />
      <SelectField
        name="departmentId"
        label={t('field.department')}
        problem={form.problem('departmentId')}
        defaultValue={form.typed('departmentId', String(departmentId))}
        options={units.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <EmployeeField
        name="owner"
        label={t('field.owner')}
        help={t('field.ownerHelp')}
        optional={t('word.optional')}
        problem={form.problem('owner')}
        defaultValue={form.typed('owner')}
      />
      <TextField
        name="dueOn"
        type="date"
        min={today}
        max={lastOn}
        label={t('field.dueOn')}
        help={t('field.dueOnHelp', { days })}
        problem={form.problem('dueOn')}
        defaultValue={form.typed('dueOn', lastOn)}
      />
    </>
  );
}
