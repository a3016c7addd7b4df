import { Form, useLoaderData } from '@remix-run/react';
import type { FormState } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Button } from '#app/ui/button.tsx';
import { Section } from '#app/ui/page.tsx';
import type { readDesk } from '../queries-desk.server.ts';
import { deskTexts } from '../texts/desk.zh-CN.ts';

/** A visitor would rather say it unnamed: one more in the day's number, and then the way that is his own. */
export function UnnamedMatter({ form }: { form: FormState }) {
  const { unnamed } = useLoaderData<typeof readDesk>();
  const t = useTexts(deskTexts);
  return (
    <Section title={t('unnamed.title')} id="unnamed">
      <p className="mb-4 text-soft">{t('unnamed.help')}</p>
      {unnamed.way ? (
        <div className="mb-4">
          <p className="font-bold">{t('unnamed.scan')}</p>
          <img src={unnamed.way.code} alt={t('unnamed.codeAlt')} width={200} height={200} className="my-4" />
          <a href={unnamed.way.path} rel="noreferrer" className="inline-flex min-h-touch items-center">
            {t('visit.unnamedLink')}
          </a>
        </div>
      ) : null}
      <Form method="post">
        <input type="hidden" name="intent" value="unnamed" />
        <Button look="quiet" disabled={form.sending}>
          {t('unnamed.button')}
        </Button>
      </Form>
      <p className="mt-2 text-small text-soft">{t('unnamed.counted', { count: unnamed.count })}</p>
    </Section>
  );
}
