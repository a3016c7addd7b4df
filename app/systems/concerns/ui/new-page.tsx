import { Form, useLoaderData } from '@remix-run/react';
import { useState } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { Refused, useForm, type FormState } from '#app/core/form.tsx';
import { usePhotoForm } from '#app/platform/attachments/ui/use-photo-form.ts';
import { PersonField } from '#app/platform/forms/ui/person-field.tsx';
import { Button } from '#app/ui/button.tsx';
import { Page } from '#app/ui/page.tsx';
import { MOST_PHOTOS, type Category } from '../concern.ts';
import type { NewConcernForm } from '../queries-form.server.ts';
import { concernFormTexts } from '../texts/form.zh-CN.ts';
import { whatGivesAway } from '../what-gives-away.ts';
import { AboutField } from './about-field.tsx';
import { CategoryField, DetailFields } from './category-field.tsx';
import { ClueList } from './clue-list.tsx';
import { PhotoField } from '#app/platform/attachments/ui/photo-field.tsx';
import { ReceiverField } from './receiver-field.tsx';
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
      <PhotoField max={MOST_PHOTOS} picked={picked} problem={form.problem('photos')} />
      <TierField tier={typed.tier} onTier={(tier) => change({ tier })} problem={form.problem('tier')} />
      <AboutField form={form} category={typed.category} />
      <ReceiverField data={data} form={form} isConfidential={typed.tier === 'CONFIDENTIAL'} />
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

function AuthorField({ form }: { form: FormState }) {
  const t = useTexts(coreTexts, concernFormTexts);
  return (
    <PersonField
      name="author"
      label={t('form.author')}
      help={t('form.authorHelp')}
      optional={t('word.optional')}
      problem={form.problem('author')}
      defaultValue={form.typed('author')}
    />
  );
}
