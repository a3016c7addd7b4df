import { Form, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Refused, useForm } from '#app/core/form.tsx';
import { Button } from '#app/ui/button.tsx';
import { Page } from '#app/ui/page.tsx';
import { accountTexts } from '../texts/zh-CN.ts';
import type { readInvitation } from '../queries.server.ts';
import { NewPasswordFields } from './new-password-fields.tsx';

export function ActivatePage() {
  const { name, loginName } = useLoaderData<typeof readInvitation>();
  const t = useTexts(accountTexts);
  const form = useForm();
  return (
    <div className="mx-auto max-w-md">
      <Page title={t('activate.title', { name })} lead={t('activate.lead', { loginName })}>
        <Form method="post" noValidate>
          <Refused state={form} />
          <input type="hidden" name="username" autoComplete="username" value={loginName} readOnly />
          <NewPasswordFields form={form} />
          <Button className="w-full" disabled={form.sending}>
            {t('activate.submit')}
          </Button>
        </Form>
      </Page>
    </div>
  );
}
