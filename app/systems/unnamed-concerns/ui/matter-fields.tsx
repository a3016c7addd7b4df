import type { FormState } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { CATEGORIES, CATEGORY_FIELDS, COMPLAINED_POSTS, DETAILS } from '#app/systems/concerns/public.ts';
import { concernFormTexts, concernTexts } from '#app/systems/concerns/public.ui.ts';
import { ChoiceField } from '#app/ui/choice.tsx';
import { SelectField, TextAreaField, TextField } from '#app/ui/field.tsx';
import { unnamedTexts } from '../texts/zh-CN.ts';

const DETAIL_MOST = 100;

/** What it is about, and what is the matter; the page's script shows the questions of the chosen category. */
export function MatterFields({ state }: { state: FormState }) {
  const t = useTexts(concernFormTexts, concernTexts, unnamedTexts);
  return (
    <>
      <ChoiceField
        name="category"
        legend={t('form.category')}
        columns="two"
        choices={CATEGORIES.map((value) => ({ value, label: t(`category.${value}`) }))}
        value={state.typed('category')}
        problem={state.problem('category')}
      />
      <fieldset data-category="SAFETY">
        <ChoiceField
          name="hazard"
          legend={t('hazardQuestion')}
          choices={[
            { value: 'YES', label: t('hazardYes'), help: t('new.hazardTold') },
            { value: 'NO', label: t('hazardNo') },
          ]}
          value={state.typed('hazard', 'NO')}
          problem={state.problem('hazard')}
        />
      </fieldset>
      <Details state={state} />
      <TextAreaField
        name="text"
        label={t('form.text')}
        help={t('new.textHelp')}
        rows={7}
        autoComplete="off"
        problem={state.problem('text')}
        defaultValue={state.typed('text')}
      />
      <SelectField
        name="aboutPost"
        label={t('form.about')}
        help={t('form.aboutHelp')}
        none={t('form.nobody')}
        options={COMPLAINED_POSTS.map((value) => ({ value, label: t(`post.${value}`) }))}
        defaultValue={state.typed('aboutPost')}
      />
    </>
  );
}

function Details({ state }: { state: FormState }) {
  const t = useTexts(concernFormTexts);
  const core = useTexts(coreTexts);
  return DETAILS.map((name) => (
    <fieldset
      key={name}
      data-category={CATEGORIES.filter((category) => CATEGORY_FIELDS[category].includes(name)).join(' ')}
    >
      <TextField
        name={`details.${name}`}
        label={t(`detail.${name}`)}
        optional={core('word.optional')}
        maxLength={DETAIL_MOST}
        autoComplete="off"
        problem={state.problem(`details.${name}`)}
        defaultValue={state.typed(`details.${name}`)}
      />
    </fieldset>
  ));
}
