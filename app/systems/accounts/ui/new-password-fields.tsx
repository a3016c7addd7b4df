import { useTexts } from '#app/core/shown-texts.tsx';
import type { FormState } from '#app/core/form.tsx';
import { TextField } from '#app/ui/field.tsx';
import { accountTexts } from '../texts/zh-CN.ts';

/** A new password, typed twice. */
export function NewPasswordFields({ form }: { form: FormState }) {
  const t = useTexts(accountTexts);
  return (
    <>
      <TextField
        name="password"
        type="password"
        label={t('activate.password')}
        help={t('activate.passwordHelp')}
        problem={form.problem('password')}
        autoComplete="new-password"
      />
      <TextField
        name="passwordRepeat"
        type="password"
        label={t('activate.passwordRepeat')}
        problem={form.problem('passwordRepeat')}
        autoComplete="new-password"
      />
    </>
  );
}
