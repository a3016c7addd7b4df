import { Form, Link, useLoaderData } from '@remix-run/react';
import { Refused, useForm, type FormState } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { PersonField } from '#app/platform/forms/ui/person-field.tsx';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { ChoiceField } from '#app/ui/choice.tsx';
import { SelectField, TextField } from '#app/ui/field.tsx';
import { EmptyState, Page } from '#app/ui/page.tsx';
import type { readElectionForm } from '../queries-terms.server.ts';
import { CATEGORIES } from '../representative.ts';
import { termTexts } from '../texts/terms.zh-CN.ts';
import { representativeTexts } from '../texts/zh-CN.ts';

/** Entering who was elected, with what was counted. */
export function ElectionPage() {
  const { term, units } = useLoaderData<typeof readElectionForm>();
  const t = useTexts(termTexts);
  const form = useForm();
  const back = `/terms/${term.id}`;
  return (
    <Page title={t('election.title')} lead={t('election.lead')}>
      {units.length === 0 ? (
        <EmptyState action={<ButtonLink to={back}>{t('election.back')}</ButtonLink>}>
          {t('election.full')}
        </EmptyState>
      ) : (
        <Form method="post" noValidate className="max-w-text">
          <Refused state={form} />
          <Who form={form} />
          <Counted form={form} />
          <div className="flex flex-wrap items-center gap-4">
            <Button disabled={form.sending}>{t('election.save')}</Button>
            <Link to={back} className="inline-flex min-h-touch items-center">
              {t('election.back')}
            </Link>
          </div>
        </Form>
      )}
    </Page>
  );
}

function Who({ form }: { form: FormState }) {
  const { units, chosen, today } = useLoaderData<typeof readElectionForm>();
  const t = useTexts(termTexts, representativeTexts);
  const options = units.map(({ id, name, electorate, free, needed }) => ({
    value: String(id),
    label: t('election.unitOf', {
      name,
      electorate: String(electorate),
      free: String(free),
      needed: String(needed),
    }),
  }));
  return (
    <>
      <SelectField
        name="electionUnitId"
        label={t('election.unit')}
        none=""
        defaultValue={form.typed('electionUnitId', chosen === null ? '' : String(chosen))}
        options={options}
        problem={form.problem('electionUnitId')}
      />
      <PersonField
        name="candidate"
        label={t('election.candidate')}
        help={t('election.candidateHelp')}
        defaultValue={form.typed('candidate')}
        problem={form.problem('candidate')}
      />
      <ChoiceField
        name="category"
        legend={t('election.category')}
        columns="two"
        choices={CATEGORIES.map((code) => ({ value: code, label: t(`category.${code}`) }))}
        value={form.typed('category')}
        problem={form.problem('category')}
      />
      <TextField
        name="electedOn"
        type="date"
        label={t('election.electedOn')}
        defaultValue={form.typed('electedOn', today)}
        problem={form.problem('electedOn')}
      />
    </>
  );
}

const COUNTS = ['electorate', 'voters', 'votesFor'] as const;

function Counted({ form }: { form: FormState }) {
  const { units, chosen } = useLoaderData<typeof readElectionForm>();
  const t = useTexts(termTexts);
  const electorate = units.find(({ id }) => id === chosen)?.electorate;
  return COUNTS.map((name) => (
    <TextField
      key={name}
      name={name}
      inputMode="numeric"
      label={t(`election.${name}`)}
      help={t(`election.${name}Help`)}
      defaultValue={form.typed(name, name === 'electorate' && electorate ? String(electorate) : '')}
      problem={form.problem(name)}
    />
  ));
}
