import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import type { FormState } from '#app/core/form.tsx';
import { TextField } from '#app/ui/field.tsx';
import { concernStepTexts } from '../texts/steps.zh-CN.ts';

/** What is promised with an answer, if anything. */
export function PromiseInput({ form }: { form: FormState }) {
  const t = useTexts(coreTexts, concernStepTexts);
  return (
    <TextField
      name="promise"
      label={t('field.promise')}
      help={t('field.promiseHelp')}
      optional={t('word.optional')}
      maxLength={300}
      problem={form.problem('promise')}
      defaultValue={form.typed('promise')}
    />
  );
}

/** By when. */
export function PromiseDayInput({ form }: { form: FormState }) {
  const t = useTexts(coreTexts, concernStepTexts);
  return (
    <TextField
      name="promiseOn"
      type="date"
      label={t('field.promiseOn')}
      optional={t('word.optional')}
      problem={form.problem('promiseOn')}
      defaultValue={form.typed('promiseOn')}
    />
  );
}
