import { Form, useLoaderData } from '@remix-run/react';
import { useState } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { Refused, useForm, type FormState } from '#app/core/form.tsx';
import { usePhotoForm } from '#app/commons/attachments/ui/use-photo-form.ts';
import { EmployeeField } from '#app/commons/roster/ui/employee-field.tsx';
import { Button } from '#app/ui/button.tsx';
import { SelectField } from '#app/ui/field.tsx';
import { Page } from '#app/ui/page.tsx';
import { COMPLAINED_POSTS, type Category } from '../concern.ts';
import type { NewConcernForm } from '../queries-form.server.ts';
import { concernFormTexts } from '../texts/form.zh-CN.ts';
import { whatGivesAway } from '../what-gives-away.ts';
import { CategoryField, DetailFields } from './category-field.tsx';
import { ClueList } from './clue-list.tsx';
import { PhotoField } from './photo-field.tsx';
import { ConcernText } from './text-field.tsx';
import { TierField } from './tier-field.tsx';

/** One minute on a phone: what it is about, what happened, who should know, to whom. */
export function NewPage() {
  const data = useLoaderData<NewConcernForm>();
  const t = useTexts(concernFormTexts);
  return (
    <Page title={t('form.title')} lead={t('form.lead')}>
      <ConcernForm key={data.formKey} data={data} />
    </Page>
  );
}

interface Typed {
  category: Category | null;
  hazard: boolean;
  text: string;
  tier: 'NAMED' | 'CONFIDENTIAL';
}

function typedFrom(valueOf: (name: string) => string): Typed {
  return {
    category: (valueOf('category') || null) as Category | null,
    hazard: valueOf('hazard') === 'YES',
    text: valueOf('text'),
    tier: valueOf('tier') === 'CONFIDENTIAL' ? 'CONFIDENTIAL' : 'NAMED',
  };
}

function ConcernForm({ data }: { data: NewConcernForm }) {
  const t = useTexts(concernFormTexts);
  const form = useForm();
  const [typed, setTyped] = useState(() => typedFrom((name) => form.typed(name, startOf(data, name))));
  const picked = usePhotoForm();
  const change = (some: Partial<Typed>) => setTyped((all) => ({ ...all, ...some }));
  const clues = typed.tier === 'CONFIDENTIAL' ? whatGivesAway(typed.text, data.around) : [];
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      noValidate
      onSubmit={picked.onSubmit}
      className="max-w-text pb-16"
    >
      <Refused state={form} />
      <Origin data={data} />
      <Matter typed={typed} change={change} form={form} />
      <PhotoField picked={picked} problem={form.problem('photos')} />
      <TierField tier={typed.tier} onTier={(tier) => change({ tier })} problem={form.problem('tier')} />
      <About form={form} />
      <Receiver data={data} />
      {data.assists ? <AuthorField form={form} /> : null}
      <ClueList clues={clues} />
      <div className="no-print fixed inset-x-0 bottom-0 border-t border-line bg-surface px-4 py-2">
        <div className="mx-auto flex max-w-page justify-end">
          <Button disabled={form.sending || picked.submit.isWaiting}>
            {t(clues.length > 0 ? 'form.submitAnyway' : 'form.submit')}
          </Button>
        </div>
      </div>
    </Form>
  );
}

/** The form itself, and where it came from. */
function Origin({ data: { formKey, card, comment } }: { data: NewConcernForm }) {
  return (
    <>
      <input type="hidden" name="formKey" value={formKey} />
      <input type="hidden" name="card" value={card} />
      <input type="hidden" name="source" value={comment ? 'DISCLOSURE_COMMENT' : 'ONLINE'} />
    </>
  );
}

/** A comment that asks for more than an answer begins the text. */
function startOf({ comment }: NewConcernForm, name: string): string {
  return name === 'text' ? comment : '';
}

interface MatterProps {
  typed: Typed;
  change: (some: Partial<Typed>) => void;
  form: FormState;
}

/** What it is about, and what happened. */
function Matter({ typed, change, form }: MatterProps) {
  return (
    <>
      <CategoryField
        chosen={typed.category}
        onChoose={(category) => change({ category })}
        problem={form.problem('category')}
      />
      {typed.category ? (
        <DetailFields
          key={typed.category}
          category={typed.category}
          form={form}
          hazard={typed.hazard}
          onHazard={(hazard) => change({ hazard })}
        />
      ) : null}
      <ConcernText text={typed.text} onText={(text) => change({ text })} problem={form.problem('text')} />
    </>
  );
}

/** Whom it is about, if anybody: it goes neither to him nor to those under him. */
function About({ form }: { form: FormState }) {
  const t = useTexts(coreTexts, concernFormTexts);
  const isOpen = form.typed('about') !== '' || form.typed('aboutPost') !== '';
  return (
    <details open={isOpen} className="mb-6 border-y border-line">
      <summary className="min-h-touch cursor-pointer py-3 font-bold">
        {t('form.about')} <span className="text-small font-normal text-soft">{t('word.optional')}</span>
      </summary>
      <p className="mb-4 text-soft">{t('form.aboutHelp')}</p>
      <SelectField
        name="aboutPost"
        label={t('form.aboutPost')}
        none={t('form.nobody')}
        defaultValue={form.typed('aboutPost')}
        options={COMPLAINED_POSTS.map((post) => ({ value: post, label: t(`post.${post}`) }))}
      />
      <EmployeeField
        name="about"
        label={t('form.aboutPerson')}
        optional={t('word.optional')}
        problem={form.problem('about')}
        defaultValue={form.typed('about')}
      />
    </details>
  );
}

function Receiver({ data }: { data: NewConcernForm }) {
  const t = useTexts(concernFormTexts);
  const { chosen, representatives } = data;
  const offered =
    chosen && !representatives.some(({ id }) => id === chosen.id)
      ? [chosen, ...representatives]
      : representatives;
  if (offered.length === 0) return <p className="mb-6 text-soft">{t('form.noRepresentative')}</p>;
  return (
    <SelectField
      name="representativeId"
      label={t('form.to')}
      help={t('form.toHelp')}
      none={t('form.nearest')}
      defaultValue={chosen ? String(chosen.id) : ''}
      options={offered.map(({ id, name }) => ({ value: String(id), label: name }))}
    />
  );
}

function AuthorField({ form }: { form: FormState }) {
  const t = useTexts(coreTexts, concernFormTexts);
  return (
    <EmployeeField
      name="author"
      label={t('form.author')}
      help={t('form.authorHelp')}
      optional={t('word.optional')}
      problem={form.problem('author')}
      defaultValue={form.typed('author')}
    />
  );
}
