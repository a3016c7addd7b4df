import { useTexts } from '#app/core/shown-texts.tsx';
import { Button } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/field.tsx';
import { Page } from '#app/ui/page.tsx';
import { unnamedTexts } from '../texts/zh-CN.ts';

/** Asks whose portal it is, where several share one and the address does not say. */
export function EnterprisePage({ unknownCode }: { unknownCode: string }) {
  const t = useTexts(unnamedTexts);
  return (
    <Page title={t('new.title')} lead={t('new.lead')}>
      <form method="get" className="max-w-text">
        <TextField
          name="enterprise"
          label={t('new.enterprise')}
          help={t('new.enterpriseHelp')}
          autoComplete="off"
          defaultValue={unknownCode}
          problem={unknownCode === '' ? undefined : t('new.enterpriseUnknown', { code: unknownCode })}
        />
        <Button>{t('new.enterpriseNext')}</Button>
      </form>
    </Page>
  );
}
