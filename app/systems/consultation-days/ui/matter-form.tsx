import { Form, useLoaderData } from '@remix-run/react';
import { useState } from 'react';
import { Refused, useForm, type FormState } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { COMPLAINED_POSTS, CONTENT_LENGTH, URGENCIES, type Category } from '#app/systems/concerns/public.ts';
import { CategoryField, DetailFields, concernFormTexts } from '#app/systems/concerns/public.ui.ts';
import { PersonField } from '#app/platform/forms/ui/person-field.tsx';
import { Button } from '#app/ui/button.tsx';
import { ChoiceField } from '#app/ui/choice.tsx';
import { SelectField, TextAreaField } from '#app/ui/field.tsx';
import { Section } from '#app/ui/page.tsx';
import type { readVisit } from '../queries-desk.server.ts';
import { HANDLINGS } from '../schema.ts';
import { deskTexts } from '../texts/desk.zh-CN.ts';

const TIERS = ['NAMED', 'CONFIDENTIAL'] as const;

/** One matter, typed for the visitor: what it is about, his words, and what becomes of it. */
export function MatterForm() {
  const { formKey } = useLoaderData<typeof readVisit>();
  const t = useTexts(deskTexts);
  const form = useForm();
  const [category, setCategory] = useState((form.typed('category') || null) as Category | null);
  const [hazard, setHazard] = useState(form.typed('hazard') === 'YES');
  const [handling, setHandling] = useState(form.typed('handling', 'ANSWER'));
  const [tier, setTier] = useState(form.typed('tier', 'NAMED'));
  return (
    <Section title={t('visit.add')}>
      <Form method="post" noValidate className="max-w-text">
        <Refused state={form} />
        <input type="hidden" name="intent" value="matter" />
        <input type="hidden" name="formKey" value={formKey} />
        <CategoryField chosen={category} onChoose={setCategory} problem={form.problem('category')} />
        {category ? (
          <DetailFields key={category} category={category} form={form} hazard={hazard} onHazard={setHazard} />
        ) : null}
        <Words form={form} />
        <ChoiceField
          name="tier"
          legend={t('visit.tier')}
          value={tier}
          onChange={setTier}
          problem={form.problem('tier')}
          choices={TIERS.map((one) => ({
            value: one,
            label: t(`visit.tiers.${one}`),
            help: t(`visit.tierHelp.${one}`),
          }))}
        />
        <About form={form} />
        <ChoiceField
          name="handling"
          legend={t('visit.handling')}
          value={handling}
          onChange={setHandling}
          problem={form.problem('handling')}
          choices={HANDLINGS.map((one) => ({ value: one, label: t(`visit.handlings.${one}`) }))}
        />
        {handling === 'ANSWER' ? <Answer form={form} /> : null}
        {handling === 'DISPATCH' ? <Dispatch form={form} isSecret={tier === 'CONFIDENTIAL'} /> : null}
        <Button look="main" disabled={form.sending}>
          {t('visit.save')}
        </Button>
      </Form>
    </Section>
  );
}

function Words({ form }: { form: FormState }) {
  const t = useTexts(deskTexts);
  return (
    <TextAreaField
      name="text"
      label={t('visit.text')}
      help={t('visit.textHelp')}
      maxLength={CONTENT_LENGTH.max}
      defaultValue={form.typed('text')}
      problem={form.problem('text')}
    />
  );
}

function Answer({ form }: { form: FormState }) {
  const t = useTexts(deskTexts);
  return (
    <TextAreaField
      name="answer"
      label={t('visit.answer')}
      maxLength={2000}
      defaultValue={form.typed('answer')}
      problem={form.problem('answer')}
    />
  );
}

function Dispatch({ form, isSecret }: { form: FormState; isSecret: boolean }) {
  const { departments } = useLoaderData<typeof readVisit>();
  const t = useTexts(deskTexts);
  return (
    <>
      <SelectField
        name="department"
        label={t('visit.department')}
        none=""
        defaultValue={form.typed('department')}
        problem={form.problem('department')}
        options={departments.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <SelectField
        name="urgency"
        label={t('visit.urgency')}
        defaultValue={form.typed('urgency', 'GENERAL')}
        options={URGENCIES.map((one) => ({ value: one, label: t(`visit.urgencies.${one}`) }))}
      />
      <SelectField
        name="complexity"
        label={t('visit.complexity')}
        defaultValue={form.typed('complexity', 'SIMPLE')}
        options={(['SIMPLE', 'COMPLEX'] as const).map((one) => ({
          value: one,
          label: t(`visit.complexities.${one}`),
        }))}
      />
      {isSecret ? (
        <TextAreaField
          name="brief"
          label={t('visit.brief')}
          help={t('visit.briefHelp')}
          maxLength={2000}
          defaultValue={form.typed('brief')}
          problem={form.problem('brief')}
        />
      ) : null}
    </>
  );
}

/** Whom it is about, if anybody: it goes neither to him nor to those under him. */
function About({ form }: { form: FormState }) {
  const t = useTexts(coreTexts, concernFormTexts, deskTexts);
  return (
    <details
      open={form.typed('about') !== '' || form.typed('aboutPost') !== ''}
      className="mb-6 border-y border-line"
    >
      <summary className="min-h-touch cursor-pointer py-3 font-bold">
        {t('visit.about')} <span className="text-small font-normal text-soft">{t('word.optional')}</span>
      </summary>
      <SelectField
        name="aboutPost"
        label={t('visit.aboutPost')}
        none={t('visit.nobody')}
        defaultValue={form.typed('aboutPost')}
        options={COMPLAINED_POSTS.map((post) => ({ value: post, label: t(`post.${post}`) }))}
      />
      <PersonField
        name="about"
        label={t('visit.aboutPerson')}
        defaultValue={form.typed('about')}
        problem={form.problem('about')}
      />
    </details>
  );
}
