import { Form, Link, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { Refused, useForm, type FormState } from '#app/core/form.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { EmployeeField } from '#app/systems/roster/public.ui.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckField } from '#app/ui/choice.tsx';
import { TextAreaField, TextField } from '#app/ui/field.tsx';
import { Page } from '#app/ui/page.tsx';
import type { readRoundStep } from '../queries-round.server.ts';
import type { RoundStep } from '../round-actions.ts';
import { roundTexts } from '../texts/round.zh-CN.ts';
import { FindingRows } from './finding-rows.tsx';

type StepData = ReturnType<typeof useLoaderData<typeof readRoundStep>>;

interface InputProps {
  data: StepData;
  form: FormState;
}

/** One step of a round, with only what it needs. */
export function RoundStepPage() {
  const data = useLoaderData<typeof readRoundStep>();
  const { step, round } = data;
  const t = useTexts(roundTexts);
  const form = useForm();
  const Inputs = INPUTS[step];
  const address = `/inspections/${round.id}`;
  return (
    <Page title={t(`action.${step}`)} lead={<Link to={address}>{`${round.title} ${round.no}`}</Link>}>
      <Form method="post" noValidate className="max-w-text">
        <Refused state={form} />
        <Inputs data={data} form={form} />
        <div className="flex flex-wrap items-center gap-4">
          <Button look={step === 'cancel' ? 'danger' : 'main'} disabled={form.sending}>
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

const INPUTS: Record<RoundStep, (props: InputProps) => JSX.Element> = {
  approve: Said,
  notify: Notice,
  start: Said,
  finish: Finish,
  submitReport: Report,
  publish: Publish,
  takeToCongress: Congress,
  changeTeam: Team,
  move: Move,
  cancel: Reason,
};

function Said({ data: { step } }: InputProps) {
  const t = useTexts(roundTexts);
  return <p className="mb-6">{t(`step.${step as 'approve'}`)}</p>;
}

function Notice({ data: { round, notice, noticeBy } }: InputProps) {
  const t = useTexts(roundTexts);
  const { day } = useTimeWords();
  return (
    <p className="mb-6">
      {round.isSurprise ? t('step.notifySurprise') : t('step.notify', { days: notice, day: day(noticeBy) })}
    </p>
  );
}

function Finish({ data: { members } }: InputProps) {
  const t = useTexts(roundTexts);
  return (
    <>
      <p className="mb-6">{t('step.finish')}</p>
      <fieldset className="mb-6">
        <legend className="mb-2 font-bold">{t('field.present')}</legend>
        {members.map(({ id, name, isPresent, isSignedIn }) => (
          <CheckField
            key={id}
            name={`present.m${id}`}
            label={name}
            help={isSignedIn ? t('field.signedIn') : undefined}
            checked={isPresent}
          />
        ))}
      </fieldset>
    </>
  );
}

function Report({ data: { summary, findings }, form }: InputProps) {
  const t = useTexts(roundTexts);
  return (
    <>
      <p className="mb-6">{t('step.submitReport')}</p>
      <TextAreaField
        name="summary"
        rows={6}
        label={t('field.summary')}
        help={t('field.summaryHelp')}
        problem={form.problem('summary')}
        defaultValue={form.typed('summary', summary)}
      />
      <h2 className="mb-2">{t('step.findings', { count: findings.length })}</h2>
      <div className="mb-6">
        <FindingRows findings={findings} isOfRound />
      </div>
    </>
  );
}

function Publish({ data: { findings } }: InputProps) {
  const t = useTexts(roundTexts);
  const shown = findings.filter(({ state }) => state !== 'DROPPED');
  return (
    <>
      <p className="mb-6">{t('step.publish')}</p>
      {shown.length > 0 ? (
        <fieldset className="mb-6">
          <legend className="mb-2 font-bold">{t('field.withheldTitle')}</legend>
          {shown.map(({ id, seq, placeName, description, withheld }) => (
            <CheckField
              key={id}
              name={`withheld.f${seq}`}
              label={t('field.withheld', { seq, place: placeName, text: description })}
              checked={withheld}
            />
          ))}
        </fieldset>
      ) : null}
    </>
  );
}

function Team({ data: { team }, form }: InputProps) {
  const t = useTexts(coreTexts, roundTexts);
  return (
    <>
      <EmployeeField
        name="leader"
        label={t('plan.leader')}
        help={t('plan.leaderHelp')}
        problem={form.problem('leader')}
        defaultValue={form.typed('leader', team.leader)}
      />
      <TextAreaField
        name="members"
        label={t('plan.members')}
        help={t('plan.membersHelp')}
        optional={t('word.optional')}
        problem={form.problem('members')}
        defaultValue={form.typed('members', team.members)}
      />
      <TextField
        name="invited"
        label={t('plan.invited')}
        help={t('plan.invitedHelp')}
        optional={t('word.optional')}
        problem={form.problem('invited')}
        defaultValue={form.typed('invited', team.invited)}
      />
    </>
  );
}

function Congress({ data: { today }, form }: InputProps) {
  const t = useTexts(roundTexts);
  return (
    <TextField
      name="congressOn"
      type="date"
      max={today}
      label={t('field.congressOn')}
      problem={form.problem('congressOn')}
      defaultValue={form.typed('congressOn', today)}
    />
  );
}

function Move({ data, form }: InputProps) {
  const t = useTexts(roundTexts);
  return (
    <>
      <p className="mb-6">{t('step.move')}</p>
      <TextField
        name="plannedOn"
        type="date"
        min={data.today}
        label={t('field.plannedOn')}
        problem={form.problem('plannedOn')}
        defaultValue={form.typed('plannedOn', data.round.plannedOn)}
      />
      <Reason data={data} form={form} />
    </>
  );
}

function Reason({ data: { step }, form }: InputProps) {
  const t = useTexts(roundTexts);
  return (
    <TextAreaField
      name="reason"
      label={t(`field.reason.${step as 'move'}`)}
      problem={form.problem('reason')}
      defaultValue={form.typed('reason')}
    />
  );
}
