import { Form, Link, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { Refused, useForm, type FormState } from '#app/core/form.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { stepTexts } from '#app/platform/forms/texts/zh-CN.ts';
import { PersonField } from '#app/platform/forms/ui/person-field.tsx';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckField } from '#app/ui/choice.tsx';
import { FieldProblem, SelectField, TextAreaField, TextField } from '#app/ui/field.tsx';
import { Page, Section } from '#app/ui/page.tsx';
import { METHODS, TOPICS } from '../inspection.ts';
import type { readChangedPlan, readPlan } from '../queries-plan.server.ts';
import { roundTexts } from '../texts/round.zh-CN.ts';
import { inspectionTexts } from '../texts/zh-CN.ts';

type Plan = ReturnType<typeof useLoaderData<typeof readPlan | typeof readChangedPlan>>;

interface PartProps {
  plan: Plan;
  form: FormState;
}

/** A round of the year: what, where, when, who, and which way; saved, one goes on with the next. */
export function PlanPage() {
  const plan = useLoaderData<typeof readPlan | typeof readChangedPlan>();
  const t = useTexts(roundTexts, stepTexts);
  const form = beginningWith(plan.values.fields, useForm());
  const isNew = plan.changedId === null;
  return (
    <Page
      title={t(isNew ? 'plan.title' : 'plan.change')}
      lead={t(isNew ? 'plan.lead' : 'plan.changeLead', { days: plan.notice })}
    >
      <Form method="post" noValidate className="max-w-text">
        <Refused state={form} />
        <What plan={plan} form={form} />
        <Who plan={plan} form={form} />
        <Way plan={plan} form={form} />
        <div className="flex flex-wrap gap-2">
          <Button disabled={form.sending}>{t('plan.submit')}</Button>
          {isNew ? (
            <Button look="quiet" name="then" value="again" disabled={form.sending}>
              {t('plan.again')}
            </Button>
          ) : (
            <ButtonLink to={`/inspections/${plan.changedId}`}>{t('back')}</ButtonLink>
          )}
        </div>
      </Form>
      {isNew ? <Planned plan={plan} /> : null}
    </Page>
  );
}

/** A form that shows what there is where nothing has been typed yet. */
function beginningWith(fields: Plan['values']['fields'], form: FormState): FormState {
  return { ...form, typed: (name, otherwise) => form.typed(name, fields[name] ?? otherwise) };
}

function What({ plan: { units, templates, today, suggestedOn, values }, form }: PartProps) {
  const { methods } = values;
  const t = useTexts(roundTexts, inspectionTexts);
  return (
    <>
      <TextField
        name="title"
        label={t('plan.name')}
        help={t('plan.nameHelp')}
        problem={form.problem('title')}
        defaultValue={form.typed('title')}
      />
      <SelectField
        name="topic"
        label={t('plan.topic')}
        problem={form.problem('topic')}
        defaultValue={form.typed('topic', 'SAFETY')}
        options={TOPICS.map((value) => ({ value, label: t(`topic.${value}`) }))}
      />
      <SelectField
        name="unitId"
        label={t('plan.unit')}
        problem={form.problem('unitId')}
        defaultValue={form.typed('unitId')}
        options={units.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <TextField
        name="plannedOn"
        type="date"
        min={today}
        label={t('plan.day')}
        problem={form.problem('plannedOn')}
        defaultValue={form.typed('plannedOn', suggestedOn)}
      />
      <Surprise form={form} />
      <Methods form={form} before={methods} />
      <SelectField
        name="templateId"
        label={t('plan.template')}
        none={t('plan.noTemplate')}
        defaultValue={form.typed('templateId', String(templates[0]?.id ?? ''))}
        options={templates.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
    </>
  );
}

function Surprise({ form }: { form: FormState }) {
  const t = useTexts(roundTexts);
  return (
    <>
      <CheckField
        name="isSurprise"
        label={t('plan.surprise')}
        help={t('plan.surpriseHelp')}
        checked={form.typed('isSurprise') === 'on'}
      />
      {form.problem('isSurprise') ? (
        <FieldProblem name="isSurprise" problem={form.problem('isSurprise') ?? ''} />
      ) : null}
    </>
  );
}

function Methods({ form, before }: { form: FormState; before: readonly string[] }) {
  const t = useTexts(roundTexts, inspectionTexts);
  const typed = form.refused?.values['methods'];
  const ticked = form.refused ? [typed ?? []].flat() : before;
  return (
    <fieldset className="mb-6">
      <legend className="mb-1 font-bold">{t('plan.methods')}</legend>
      {METHODS.map((method) => (
        <label key={method} className="mr-6 inline-flex min-h-touch items-center">
          <input
            type="checkbox"
            name="methods"
            value={method}
            defaultChecked={ticked.includes(method)}
            className="mr-2 h-5 w-5 accent-press"
          />
          {t(`method.${method}`)}
        </label>
      ))}
    </fieldset>
  );
}

function Who({ plan: { representatives }, form }: PartProps) {
  const t = useTexts(coreTexts, roundTexts);
  return (
    <>
      <PersonField
        name="leader"
        label={t('plan.leader')}
        help={t('plan.leaderHelp')}
        problem={form.problem('leader')}
        defaultValue={form.typed('leader')}
      />
      <TextAreaField
        name="members"
        rows={3}
        label={t('plan.members')}
        help={t('plan.membersHelp')}
        optional={t('word.optional')}
        problem={form.problem('members')}
        defaultValue={form.typed('members')}
      />
      <details className="mb-6">
        <summary className="min-h-touch cursor-pointer py-3 text-press">{t('plan.who')}</summary>
        <ul className="text-small">
          {representatives.map(({ no, name, electionUnitName }) => (
            <li key={no}>{[no, name, electionUnitName].join(' ')}</li>
          ))}
        </ul>
      </details>
      <TextField
        name="invited"
        label={t('plan.invited')}
        help={t('plan.invitedHelp')}
        optional={t('word.optional')}
        problem={form.problem('invited')}
        defaultValue={form.typed('invited')}
      />
    </>
  );
}

function Way({ plan: { places }, form }: PartProps) {
  const t = useTexts(roundTexts);
  const problem = form.problem('stop');
  return (
    <fieldset id="stop" className="mb-6" aria-describedby={problem ? 'stop-problem' : undefined}>
      <legend className="mb-1 font-bold">{t('plan.way')}</legend>
      <p className="mb-2 text-small text-soft">{t(places.length > 0 ? 'plan.wayHelp' : 'plan.noPlaces')}</p>
      {places.map(({ id, name, unitName }) => (
        <div key={id} className="flex items-center justify-between border-b border-line py-2">
          <label htmlFor={`stop.p${id}`} className="pr-4">
            {t('plan.stop', { place: name, unit: unitName })}
          </label>
          <input
            id={`stop.p${id}`}
            name={`stop.p${id}`}
            type="number"
            inputMode="numeric"
            min={0}
            max={99}
            defaultValue={form.typed(`stop.p${id}`)}
            className="min-h-touch w-20 shrink-0 rounded-md border border-soft bg-surface px-3 py-2"
          />
        </div>
      ))}
      {problem ? <FieldProblem name="stop" problem={problem} /> : null}
    </fieldset>
  );
}

function Planned({ plan: { planned } }: { plan: Plan }) {
  const t = useTexts(roundTexts);
  const { day } = useTimeWords();
  if (planned.length === 0) return null;
  return (
    <Section title={t('plan.planned')}>
      <ul>
        {planned.map(({ id, title, unitName, day: on }) => (
          <li key={id} className="border-b border-line">
            <Link to={`/inspections/${id}`} className="flex min-h-touch items-center py-2">
              {[day(on), unitName, title].join(' · ')}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
