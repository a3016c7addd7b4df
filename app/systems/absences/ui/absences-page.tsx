import { Form, useLoaderData } from '@remix-run/react';
import { Refused, useForm } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { PersonField } from '#app/platform/forms/ui/person-field.tsx';
import { Button } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/field.tsx';
import { EmptyState, Page, Section } from '#app/ui/page.tsx';
import type { readAbsences } from '../queries-absences.server.ts';
import { absenceTexts } from '../texts/zh-CN.ts';

/** Who is away and who stands in: what waits for him does not lie there. */
export function AbsencesPage() {
  const { absences } = useLoaderData<typeof readAbsences>();
  const t = useTexts(absenceTexts);
  return (
    <Page title={t('page.title')} lead={t('page.lead')}>
      <Section title={t('page.known')}>
        {absences.length === 0 ? <EmptyState>{t('page.none')}</EmptyState> : <AbsenceList />}
      </Section>
      <Section title={t('page.new')}>
        <NewAbsence />
      </Section>
    </Page>
  );
}

function AbsenceList() {
  const { absences } = useLoaderData<typeof readAbsences>();
  const t = useTexts(absenceTexts);
  const { day } = useTimeWords();
  return (
    <ul className="border-t border-line">
      {absences.map(({ id, no, name, deputyName, fromOn, toOn, mayEnd }) => (
        <li key={id} className="flex flex-wrap items-center border-b border-line py-3">
          <span className="mr-4 flex-1">
            <span className="font-bold">{name}</span> <span className="text-soft">{no}</span>
            <span className="block text-small text-soft">
              {t('page.days', { from: day(fromOn), to: day(toOn) })}
              {' · '}
              {deputyName ? t('page.deputyIs', { name: deputyName }) : t('page.noDeputy')}
            </span>
          </span>
          {mayEnd ? (
            <Form method="post">
              <input type="hidden" name="intent" value="end" />
              <input type="hidden" name="absenceId" value={id} />
              <Button look="quiet">{t('page.end')}</Button>
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function NewAbsence() {
  const { today, forAll } = useLoaderData<typeof readAbsences>();
  const t = useTexts(absenceTexts);
  const form = useForm();
  return (
    <Form method="post" noValidate className="max-w-md">
      <Refused state={form} />
      <input type="hidden" name="intent" value="record" />
      {forAll ? (
        <PersonField
          name="who"
          label={t('page.who')}
          help={t('page.whoHelp')}
          defaultValue={form.typed('who', '')}
          problem={form.problem('who')}
        />
      ) : null}
      <TextField
        name="fromOn"
        type="date"
        label={t('page.from')}
        defaultValue={form.typed('fromOn', today)}
        problem={form.problem('fromOn')}
      />
      <TextField
        name="toOn"
        type="date"
        label={t('page.to')}
        help={t('page.toHelp')}
        defaultValue={form.typed('toOn', '')}
        problem={form.problem('toOn')}
      />
      <PersonField
        name="deputy"
        label={t('page.deputy')}
        help={t('page.deputyHelp')}
        defaultValue={form.typed('deputy', '')}
        problem={form.problem('deputy')}
      />
      <Button look="main" disabled={form.sending}>
        {t('page.save')}
      </Button>
    </Form>
  );
}
