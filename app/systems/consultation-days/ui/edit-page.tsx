import { Form, Link, useLoaderData } from '@remix-run/react';
import { Refused, useForm, type FormState } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { PersonField } from '#app/platform/forms/ui/person-field.tsx';
import { Button } from '#app/ui/button.tsx';
import { FieldProblem, SelectField, TextField } from '#app/ui/field.tsx';
import { Message } from '#app/ui/message.tsx';
import { Page, Section } from '#app/ui/page.tsx';
import { PARTS } from '../consultation-day.ts';
import type { readEdit } from '../queries-edit.server.ts';
import { dayPlanTexts } from '../texts/plan.zh-CN.ts';
import { dayTexts } from '../texts/zh-CN.ts';

/** Place, time, theme and shifts of a day; once it is announced its shifts only. */
export function EditPage() {
  const { id, onDay, no, mayPlan, rows, shifts } = useLoaderData<typeof readEdit>();
  const t = useTexts(dayPlanTexts);
  const { day } = useTimeWords();
  const form = useForm();
  const shiftProblem = form.problem('shifts');
  return (
    <Page title={t('edit.title')} lead={<Link to={`/consultation-days/${id}`}>{`${day(onDay)} ${no}`}</Link>}>
      <Form method="post" noValidate>
        <Refused state={form} />
        <input type="hidden" name="intent" value={mayPlan ? 'plan' : 'shifts'} />
        {mayPlan ? <PlanFields form={form} /> : <Message look="info" title={t('edit.announced')} />}
        <Section title={t('edit.shifts')} id="shifts">
          <p className="mb-4 max-w-text text-soft">{t('edit.shiftsHelp')}</p>
          {shiftProblem ? <FieldProblem name="shifts" problem={shiftProblem} /> : null}
          {Array.from({ length: rows }, (_, at) => (
            <ShiftRow key={at} at={at} form={form} shift={shifts[at]} />
          ))}
        </Section>
        <Button look="main" disabled={form.sending}>
          {t('edit.save')}
        </Button>
      </Form>
      <InOffice />
    </Page>
  );
}

function PlanFields({ form }: { form: FormState }) {
  const data = useLoaderData<typeof readEdit>();
  const t = useTexts(coreTexts, dayPlanTexts);
  return (
    <div className="max-w-text">
      <TextField
        name="place"
        label={t('edit.place')}
        help={t('edit.placeHelp')}
        maxLength={60}
        defaultValue={form.typed('place', data.place)}
        problem={form.problem('place')}
      />
      <TextField
        name="theme"
        label={t('edit.theme')}
        optional={t('word.optional')}
        help={t('edit.themeHelp')}
        maxLength={60}
        defaultValue={form.typed('theme', data.theme)}
        problem={form.problem('theme')}
      />
      <div className="grid grid-cols-2 gap-4">
        {(['fromTime', 'toTime'] as const).map((name) => (
          <TextField
            key={name}
            name={name}
            type="time"
            label={t(`edit.${name}`)}
            defaultValue={form.typed(name, data[name])}
            problem={form.problem(name)}
          />
        ))}
      </div>
      <SlotAndUnit form={form} />
    </div>
  );
}

function SlotAndUnit({ form }: { form: FormState }) {
  const data = useLoaderData<typeof readEdit>();
  const t = useTexts(dayPlanTexts);
  return (
    <>
      <TextField
        name="slotMinutes"
        inputMode="numeric"
        label={t('edit.slotMinutes')}
        defaultValue={form.typed('slotMinutes', String(data.slotMinutes))}
        problem={form.problem('slotMinutes')}
      />
      <SelectField
        name="unitId"
        label={t('edit.unit')}
        defaultValue={form.typed('unitId', String(data.unitId))}
        problem={form.problem('unitId')}
        options={data.units.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
    </>
  );
}

type Shift = ReturnType<typeof useLoaderData<typeof readEdit>>['shifts'][number];

interface ShiftRowProps {
  at: number;
  form: FormState;
  shift: Shift | undefined;
}

function ShiftRow({ at, form, shift }: ShiftRowProps) {
  const t = useTexts(dayTexts, dayPlanTexts);
  const field = (name: string, otherwise = '') => {
    const full = `shifts.${at}.${name}`;
    return { name: full, defaultValue: form.typed(full, otherwise), problem: form.problem(full) };
  };
  return (
    <fieldset className="mb-4 border-b border-line">
      <legend className="mb-2 text-soft">{t('edit.shift', { at: at + 1 })}</legend>
      <div className="grid grid-cols-2 gap-x-4 lg:grid-cols-6">
        <div className="col-span-2">
          <PersonField {...field('who', shift && `${shift.no} ${shift.name}`)} label={t('edit.who')} />
        </div>
        <SelectField
          {...field('part', shift?.part ?? 'REPRESENTATIVE')}
          label={t('edit.part')}
          options={PARTS.map((part) => ({ value: part, label: t(`part.${part}`) }))}
        />
        <TextField {...field('station', shift?.station)} label={t('edit.station')} />
        <TextField {...field('fromTime', shift?.fromTime)} type="time" label={t('edit.shiftFrom')} />
        <TextField {...field('toTime', shift?.toTime)} type="time" label={t('edit.shiftTo')} />
      </div>
    </fieldset>
  );
}

/** Whom one may ask: so that nobody is typed who is not in office. */
function InOffice() {
  const { representatives } = useLoaderData<typeof readEdit>();
  const t = useTexts(dayPlanTexts);
  return (
    <details className="mt-8 border-t border-line">
      <summary className="min-h-touch cursor-pointer py-3 text-press">
        {t('edit.inOffice', { count: representatives.length })}
      </summary>
      <ul className="grid grid-cols-1 gap-x-6 sm:grid-cols-2">
        {representatives.map(({ no, name, electionUnitName }) => (
          <li key={no} className="border-b border-line py-1">
            {`${no} ${name}`} <span className="text-soft">{electionUnitName}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
