import { useState } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import type { FormState } from '#app/core/form.tsx';
import { PersonField } from '#app/platform/forms/ui/person-field.tsx';
import { ChoiceField } from '#app/ui/choice.tsx';
import { SelectField, TextAreaField, TextField } from '#app/ui/field.tsx';
import { proposalTexts } from '../texts/zh-CN.ts';
import { proposalFormTexts } from '../texts/form.zh-CN.ts';
import type { FieldName } from '../draft-values.ts';
import { IMPROVEMENT_TYPES, INNOVATION_AREAS } from '../proposal.ts';
import type { DraftForForm } from '../queries-form.server.ts';
import { MOST_PHOTOS } from '../limits.ts';
import { PictureField } from './picture-field.tsx';
import { RedirectHint } from './redirect-hint.tsx';
import { SimilarProposals } from './similar-proposals.tsx';

interface FieldsProps {
  draft: DraftForForm;
  form: FormState;
}

/** What a field begins with: what was typed before a refusal, else what the draft holds. */
export function startOf({ draft, form }: FieldsProps, name: FieldName): string {
  return form.typed(name, draft.values[name]);
}

/** What it is about: mode, title, area, type, before, plan, after, with photos. */
export function MatterFields({ draft, form }: FieldsProps) {
  const fields = { draft, form };
  const [mode, setMode] = useState(startOf(fields, 'mode'));
  const [title, setTitle] = useState(startOf(fields, 'title'));
  const [before, setBefore] = useState(startOf(fields, 'before'));
  return (
    <>
      {draft.assists ? <AuthorField {...fields} /> : null}
      <ModeField {...fields} onChange={setMode} />
      <TitleField {...fields} onChange={setTitle} />
      <SimilarProposals title={title} />
      <KindFields {...fields} />
      <Story {...fields} name="before" onChange={setBefore} />
      <RedirectHint text={`${title} ${before}`} />
      <Pictures slot="BEFORE" {...fields} />
      <Story {...fields} name="plan" />
      {mode === 'PLANNED' ? (
        <TargetField {...fields} />
      ) : (
        <>
          <Story {...fields} name="after" />
          <Pictures slot="AFTER" {...fields} />
        </>
      )}
    </>
  );
}

type Typed = FieldsProps & { onChange: (typed: string) => void };

function ModeField({ onChange, ...fields }: Typed) {
  const t = useTexts(proposalFormTexts);
  return (
    <ChoiceField
      name="mode"
      legend={t('form.mode')}
      value={startOf(fields, 'mode')}
      onChange={onChange}
      problem={fields.form.problem('mode')}
      choices={[
        { value: 'IMPLEMENTED', label: t('form.modeImplemented'), help: t('form.modeImplementedHelp') },
        { value: 'PLANNED', label: t('form.modePlanned'), help: t('form.modePlannedHelp') },
      ]}
    />
  );
}

function TitleField({ onChange, ...fields }: Typed) {
  const t = useTexts(proposalFormTexts);
  return (
    <TextField
      name="title"
      label={t('form.title')}
      help={t('form.titleHelp')}
      defaultValue={startOf(fields, 'title')}
      maxLength={60}
      onChange={(event) => onChange(event.target.value)}
      problem={fields.form.problem('title')}
    />
  );
}

function KindFields(fields: FieldsProps) {
  const t = useTexts(proposalTexts, proposalFormTexts);
  return (
    <>
      <ChoiceField
        name="innovationArea"
        legend={t('form.area')}
        columns="two"
        value={startOf(fields, 'innovationArea')}
        problem={fields.form.problem('innovationArea')}
        choices={INNOVATION_AREAS.map((area) => ({ value: area, label: t(`area.${area}`) }))}
      />
      <SelectField
        name="improvementType"
        label={t('form.type')}
        none={t('form.choose')}
        defaultValue={startOf(fields, 'improvementType')}
        problem={fields.form.problem('improvementType')}
        options={IMPROVEMENT_TYPES.map((type) => ({ value: type, label: t(`type.${type}`) }))}
      />
    </>
  );
}

type StoryName = 'before' | 'plan' | 'after';

function Story({
  name,
  onChange,
  ...fields
}: FieldsProps & { name: StoryName; onChange?: Typed['onChange'] }) {
  const t = useTexts(proposalFormTexts);
  return (
    <TextAreaField
      name={name}
      label={t(`form.${name}`)}
      help={t(`form.${name}Help`)}
      defaultValue={startOf(fields, name)}
      onChange={onChange && ((event) => onChange(event.target.value))}
      problem={fields.form.problem(name)}
    />
  );
}

function TargetField(fields: FieldsProps) {
  const t = useTexts(coreTexts, proposalFormTexts);
  return (
    <TextAreaField
      name="target"
      label={t('form.target')}
      optional={t('word.optional')}
      defaultValue={startOf(fields, 'target')}
      problem={fields.form.problem('target')}
    />
  );
}

function AuthorField(fields: FieldsProps) {
  const t = useTexts(coreTexts, proposalFormTexts);
  return (
    <PersonField
      name="author"
      label={t('form.lead_no')}
      help={t('form.leadHelp')}
      optional={fields.draft.assists === 'may' ? t('word.optional') : undefined}
      defaultValue={startOf(fields, 'author')}
      problem={fields.form.problem('author')}
    />
  );
}

function Pictures({ slot, draft, form }: FieldsProps & { slot: 'BEFORE' | 'AFTER' }) {
  const t = useTexts(proposalFormTexts);
  return (
    <PictureField
      slot={slot}
      label={t(slot === 'BEFORE' ? 'form.beforePictures' : 'form.afterPictures')}
      max={MOST_PHOTOS}
      problem={form.problem(slot === 'BEFORE' ? 'beforePictures' : 'afterPictures')}
      target={{ url: '/proposals/pictures', fields: { draftKey: draft.draftKey } }}
    />
  );
}
