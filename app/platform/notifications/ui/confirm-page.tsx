import { Form, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Refused, useForm } from '#app/core/form.tsx';
import { Button } from '#app/ui/button.tsx';
import { Page } from '#app/ui/page.tsx';
import type { readUnconfirmed } from '../queries-settings.server.ts';
import { noticeSettingsTexts } from '../texts/zh-CN.ts';

/** Where the link of the mail leads: to have opened it is not enough, since programs open links too. */
export function ConfirmPage() {
  const { address } = useLoaderData<typeof readUnconfirmed>();
  const t = useTexts(noticeSettingsTexts);
  const form = useForm();
  return (
    <Page title={t('confirm.title')} lead={t('confirm.lead', { address })}>
      <Refused state={form} />
      <Form method="post">
        <Button>{t('confirm.button')}</Button>
      </Form>
    </Page>
  );
}
