import { Form, useLoaderData } from '@remix-run/react';
import { Refused, useForm } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { PersonField } from '#app/platform/forms/ui/person-field.tsx';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { TextAreaField, TextField } from '#app/ui/field.tsx';
import { EmptyState, Page, Section } from '#app/ui/page.tsx';
import type { readVisits } from '../queries-visits.server.ts';
import { cardTexts } from '../texts/zh-CN.ts';

/** A representative's visits: record one, see those of the year, and who has no card yet. */
export function VisitsPage() {
  const { count } = useLoaderData<typeof readVisits>();
  const t = useTexts(cardTexts);
  return (
    <Page
      title={t('visits.title')}
      lead={t('visits.lead', { count })}
      actions={<ButtonLink to="/contact-cards">{t('page.title')}</ButtonLink>}
    >
      <Section title={t('visits.new')}>
        <NewVisit />
      </Section>
      <Section title={t('visits.list')}>
        <VisitList />
      </Section>
      <WithoutCard />
    </Page>
  );
}

function NewVisit() {
  const { today } = useLoaderData<typeof readVisits>();
  const t = useTexts(cardTexts);
  const form = useForm();
  return (
    <Form method="post" noValidate className="max-w-md">
      <Refused state={form} />
      <PersonField
        name="who"
        label={t('visits.who')}
        help={t('visits.whoHelp')}
        defaultValue={form.typed('who')}
        problem={form.problem('who')}
      />
      <TextField
        name="visitedOn"
        type="date"
        label={t('visits.day')}
        defaultValue={form.typed('visitedOn', today)}
        problem={form.problem('visitedOn')}
      />
      <TextField
        name="card"
        label={t('visits.card')}
        optional={t('optional')}
        help={t('visits.cardHelp')}
        defaultValue={form.typed('card')}
        problem={form.problem('card')}
      />
      <TextAreaField
        name="note"
        label={t('visits.note')}
        optional={t('optional')}
        help={t('visits.noteHelp')}
        maxLength={500}
        defaultValue={form.typed('note')}
        problem={form.problem('note')}
      />
      <Button look="main" disabled={form.sending}>
        {t('visits.save')}
      </Button>
    </Form>
  );
}

function VisitList() {
  const { visits } = useLoaderData<typeof readVisits>();
  const t = useTexts(cardTexts);
  const { day } = useTimeWords();
  if (visits.length === 0) return <EmptyState>{t('visits.none')}</EmptyState>;
  return (
    <ul className="border-t border-line">
      {visits.map(({ id, visitedOn, note, employee, card }) => (
        <li key={id} className="border-b border-line py-2">
          <span className="font-bold">{employee.name}</span> <span className="text-soft">{employee.no}</span>
          <span className="block text-small text-soft">
            {[day(visitedOn), card && t('visits.left', { card: card.no })].filter(Boolean).join(' · ')}
          </span>
          {note ? <p className="mt-1 max-w-text">{note}</p> : null}
        </li>
      ))}
    </ul>
  );
}

function WithoutCard() {
  const { withoutCard } = useLoaderData<typeof readVisits>();
  const t = useTexts(cardTexts);
  return (
    <Section title={t('visits.without', { count: withoutCard.length })}>
      {withoutCard.length === 0 ? (
        <p className="text-soft">{t('visits.withoutNone')}</p>
      ) : (
        <ul className="grid grid-cols-2 gap-x-6 sm:grid-cols-4">
          {withoutCard.map(({ no, name }) => (
            <li key={no} className="border-b border-line py-1">
              {`${name} ${no}`}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
