import type { useLoaderData } from '@remix-run/react';
import { ArrowDown, ArrowUp, Trash2, type LucideIcon } from 'lucide-react';
import { useTexts } from '#app/core/shown-texts.tsx';
import type { FormState } from '#app/core/form.tsx';
import { CheckField } from '#app/ui/choice.tsx';
import { FieldProblem, SelectField, TextField } from '#app/ui/field.tsx';
import { typedCondition } from '../checklist-form.ts';
import { CHECK_ANSWERS, ITEM_KINDS, type ChecklistItem } from '../checklist.ts';
import type { readTemplate } from '../queries-templates.server.ts';
import { placeTexts } from '../texts/places.zh-CN.ts';
import { roundTexts } from '../texts/round.zh-CN.ts';

type Template = ReturnType<typeof useLoaderData<typeof readTemplate>>;

interface ItemProps {
  template: Template;
  item: ChecklistItem;
  /** Its section and its place in it, from 0. */
  section: number;
  at: number;
  form: FormState;
}

/** One item of a template with what is wrong with it, and the buttons that move it or take it out. */
export function TemplateItem({ template, item, section, at, form }: ItemProps) {
  const t = useTexts(placeTexts);
  const name = `section.s${section}.item.i${at}`;
  const wrong = template.problems.filter(({ item: key }) => key === item.key);
  return (
    <fieldset className="mb-4 border-l-4 border-line pl-4">
      <legend className="font-bold">{t('editor.item', { number: at + 1 })}</legend>
      <input type="hidden" name={`${name}.key`} value={item.key} />
      <TextField
        name={`${name}.text`}
        label={t('editor.text')}
        problem={form.problem(`${name}.text`)}
        defaultValue={form.typed(`${name}.text`, item.text)}
      />
      <SelectField
        name={`${name}.kind`}
        label={t('editor.kind')}
        defaultValue={form.typed(`${name}.kind`, item.kind)}
        options={ITEM_KINDS.map((value) => ({ value, label: t(`editor.${value}`) }))}
      />
      <When template={template} item={item} name={`${name}.when`} form={form} />
      <CheckField name={`${name}.na`} label={t('editor.na')} checked={item.allowsNotApplicable} />
      <CheckField name={`${name}.photo`} label={t('editor.photo')} checked={item.photoWhenBad} />
      {wrong.map(({ problem }) => (
        <FieldProblem key={problem} name={`${name}.${problem}`} problem={t(`editor.problem.${problem}`)} />
      ))}
      <div className="mb-2 flex flex-wrap gap-2">
        <Move icon={ArrowUp} value={`up:${section}:${at}`} label={t('editor.up', { number: at + 1 })} />
        <Move icon={ArrowDown} value={`down:${section}:${at}`} label={t('editor.down', { number: at + 1 })} />
        <Move
          icon={Trash2}
          value={`remove:${section}:${at}`}
          label={t('editor.remove', { number: at + 1 })}
        />
      </div>
    </fieldset>
  );
}

function Move({ icon: Icon, value, label }: { icon: LucideIcon; value: string; label: string }) {
  return (
    <button
      type="submit"
      name="intent"
      value={value}
      className="inline-flex min-h-touch items-center rounded-md border border-line bg-surface px-3 text-press"
    >
      <Icon aria-hidden className="mr-1 h-5 w-5" />
      {label}
    </button>
  );
}

interface WhenProps {
  template: Template;
  item: ChecklistItem;
  name: string;
  form: FormState;
}

/** Always, or only after an answer to an item that comes before it. */
function When({ template, item, name, form }: WhenProps) {
  const t = useTexts(placeTexts, roundTexts);
  const items = template.checklist.sections.flatMap((section) => section.items);
  const at = items.findIndex(({ key }) => key === item.key);
  const own = typedCondition(item.askWhen);
  const before = items.filter(
    (one, place) => one.kind === 'CHECK' && (place < at || one.key === item.askWhen?.item),
  );
  const options = before.flatMap(({ key, text }) =>
    CHECK_ANSWERS.map((answer) => ({
      value: `${key}=${answer}`,
      label: t('editor.whenAnswer', { text, answer: t(`answer.${answer}`) }),
    })),
  );
  return (
    <SelectField
      name={name}
      label={t('editor.when')}
      none={t('editor.always')}
      defaultValue={form.typed(name, own)}
      options={options}
    />
  );
}
