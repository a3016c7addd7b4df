import { Form, Link, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { Refused, useForm, type FormState } from '#app/core/form.tsx';
import { Button } from '#app/ui/button.tsx';
import { CheckField, ChoiceField } from '#app/ui/choice.tsx';
import { TextAreaField, TextField } from '#app/ui/field.tsx';
import { Message } from '#app/ui/message.tsx';
import { Page } from '#app/ui/page.tsx';
import type { FormStep } from '../actions.ts';
import { DISCLOSURES, MINUTES_LENGTH } from '../management-talk.ts';
import type { readStep } from '../queries-pages.server.ts';
import { talkTexts } from '../texts/zh-CN.ts';
import { QuestionList } from './question-list.tsx';
import { HARD_STEPS } from './talk-page.tsx';

type StepData = ReturnType<typeof useLoaderData<typeof readStep>>;

/** One step of a talk, with only what it needs. */
export function StepPage() {
  const data = useLoaderData<typeof readStep>();
  const { step, talk } = data;
  const t = useTexts(talkTexts);
  const form = useForm();
  const Inputs = INPUTS[step];
  const address = `/management-talks/${talk.id}`;
  return (
    <Page title={t(`action.${step}`)} lead={<Link to={address}>{`${talk.topic} ${talk.no}`}</Link>}>
      <Form method="post" noValidate className="max-w-text">
        <Refused state={form} />
        <Inputs data={data} form={form} />
        <div className="flex flex-wrap items-center gap-4">
          <Button look={HARD_STEPS.has(step) ? 'danger' : 'main'} disabled={form.sending}>
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
  data: StepData;
  form: FormState;
}

const INPUTS: Record<FormStep, (props: InputProps) => JSX.Element> = {
  accept: Nothing,
  decline: Reason,
  askAgain: Reason,
  insist: Reason,
  dismiss: Reason,
  schedule: When,
  hold: Nothing,
  writeMinutes: Minutes,
  sign: Sign,
  publish: Publish,
  withdraw: Reason,
};

function Nothing() {
  const t = useTexts(talkTexts);
  return <p className="mb-6">{t('step.none')}</p>;
}

function Reason({ data: { step }, form }: InputProps) {
  const t = useTexts(talkTexts);
  return (
    <TextAreaField
      name="reason"
      label={t(`field.reason.${step as 'decline'}`)}
      problem={form.problem('reason')}
      defaultValue={form.typed('reason')}
    />
  );
}

function When({ data: { talk, today }, form }: InputProps) {
  const t = useTexts(talkTexts);
  return (
    <>
      <TextField
        name="day"
        type="date"
        min={today}
        label={t('field.day')}
        problem={form.problem('day')}
        defaultValue={form.typed('day')}
      />
      <TextField
        name="time"
        type="time"
        label={t('field.time')}
        problem={form.problem('time')}
        defaultValue={form.typed('time', '14:00')}
      />
      <TextField
        name="length"
        type="number"
        min={15}
        max={480}
        step={15}
        label={t('field.length')}
        problem={form.problem('length')}
        defaultValue={form.typed('length', String(talk.length))}
      />
      <TextField
        name="place"
        label={t('field.place')}
        problem={form.problem('place')}
        defaultValue={form.typed('place', talk.place)}
      />
    </>
  );
}

function Minutes({ data: { minutes, questions, isSigned, today }, form }: InputProps) {
  const t = useTexts(coreTexts, talkTexts);
  return (
    <>
      {isSigned ? <Message look="warn" title={t('field.voids')} /> : null}
      <TextAreaField
        name="minutes"
        rows={5}
        maxLength={MINUTES_LENGTH.max}
        label={t('field.minutes')}
        help={t('field.minutesHelp')}
        problem={form.problem('minutes')}
        defaultValue={form.typed('minutes', minutes)}
      />
      {questions.map(({ seq, text, answer, promise, promiseOn, withheld }) => (
        <section key={seq} className="mb-6 border-t border-line pt-4" aria-label={`${seq}. ${text}`}>
          <h2 className="mb-4">{`${seq}. ${text}`}</h2>
          <TextAreaField
            name={`answer.q${seq}`}
            label={t('field.answer')}
            problem={form.problem(`answer.q${seq}`)}
            defaultValue={form.typed(`answer.q${seq}`, answer)}
          />
          <TextField
            name={`promise.q${seq}`}
            label={t('field.promise')}
            optional={t('word.optional')}
            problem={form.problem(`promise.q${seq}`)}
            defaultValue={form.typed(`promise.q${seq}`, promise)}
          />
          <TextField
            name={`promiseOn.q${seq}`}
            type="date"
            min={today}
            label={t('field.promiseOn')}
            optional={t('word.optional')}
            problem={form.problem(`promiseOn.q${seq}`)}
            defaultValue={form.typed(`promiseOn.q${seq}`, promiseOn ?? '')}
          />
          <CheckField name={`withheld.q${seq}`} label={t('field.withheld')} checked={withheld} />
        </section>
      ))}
    </>
  );
}

function Sign({ data: { minutes, questions, hash } }: InputProps) {
  const t = useTexts(talkTexts);
  return (
    <>
      <input type="hidden" name="hash" value={hash} />
      <p className="mb-6">{t('step.sign')}</p>
      {minutes ? <p className="mb-6 whitespace-pre-line">{minutes}</p> : null}
      <QuestionList questions={questions} isParty />
    </>
  );
}

function Publish({ data: { questions }, form }: InputProps) {
  const t = useTexts(coreTexts, talkTexts);
  return (
    <>
      <ChoiceField
        name="disclosure"
        legend={t('field.disclosure')}
        value={form.typed('disclosure', 'ENTERPRISE')}
        problem={form.problem('disclosure')}
        choices={DISCLOSURES.map((one) => ({ value: one, label: t(`disclosure.${one}`) }))}
      />
      <TextAreaField
        name="secretNote"
        label={t('field.secretNote')}
        help={t('field.secretNoteHelp')}
        optional={t('word.optional')}
        problem={form.problem('secretNote')}
        defaultValue={form.typed('secretNote')}
      />
      <QuestionList questions={questions} isParty />
    </>
  );
}
