import { Form, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Refused, useForm } from '#app/core/form.tsx';
import { Button } from '#app/ui/button.tsx';
import { Page } from '#app/ui/page.tsx';
import type { readInvitation } from '../queries.server.ts';
import { NewPasswordFields } from './new-password-fields.tsx';

export function ActivatePage() {
  const { name, loginName } = useLoaderData<typeof readInvitation>();
  const { t } = useTranslation('accounts');
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
