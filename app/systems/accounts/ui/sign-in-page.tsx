import { Form, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Refused, useForm } from '#app/core/form.tsx';
import { Button } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/field.tsx';
import { Page } from '#app/ui/page.tsx';
import { accountTexts } from '../texts/zh-CN.ts';
import type { readSignIn } from '../queries.server.ts';

export function SignInPage() {
  const { asksEnterprise, to } = useLoaderData<typeof readSignIn>();
  const t = useTexts(accountTexts);
  const form = useForm();
  return (
    <div className="mx-auto max-w-md">
      <Page title={t('signIn.title')} lead={t('signIn.lead')}>
        <Form method="post" noValidate>
          <Refused state={form} />
          <input type="hidden" name="to" value={to} />
          {asksEnterprise ? (
            <TextField
              name="enterprise"
              label={t('signIn.enterprise')}
              help={t('signIn.enterpriseHelp')}
              defaultValue={form.typed('enterprise')}
              autoCapitalize="characters"
            />
          ) : null}
          <TextField
            name="loginName"
            label={t('signIn.loginName')}
            problem={form.problem('loginName')}
            defaultValue={form.typed('loginName')}
            autoComplete="username"
            autoCapitalize="none"
          />
          <TextField
            name="password"
            type="password"
            label={t('signIn.password')}
            problem={form.problem('password')}
            autoComplete="current-password"
          />
          <Button className="w-full" disabled={form.sending}>
            {t('signIn.submit')}
          </Button>
          <p className="mt-6 text-small text-soft">{t('signIn.forgot')}</p>
        </Form>
      </Page>
    </div>
  );
}
