import { Form, useLoaderData } from '@remix-run/react';
import { KEEPS_ITSELF } from '#app/core/kept-places.ts';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import type { Role } from '#app/core/actor.ts';
import { Refused, useForm } from '#app/core/form.tsx';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { Chip } from '#app/ui/chip.tsx';
import { SelectField, TextField } from '#app/ui/field.tsx';
import { Page, Section } from '#app/ui/page.tsx';
import { noticeTexts } from '#app/platform/notifications/texts/zh-CN.ts';
import { accountTexts } from '../texts/zh-CN.ts';
import type { readAccount } from '../queries.server.ts';
import { NewPasswordFields } from './new-password-fields.tsx';
import { Sessions } from './sessions.tsx';

export function AccountPage() {
  const account = useLoaderData<typeof readAccount>();
  const t = useTexts(accountTexts);
  const notices = useTexts(noticeTexts);
  const form = useForm();
  return (
    <Page title={t('account.title')} lead={t('account.lead', { name: account.name, no: account.no })}>
      <Refused state={form} />
      {account.roles.length > 0 ? <HeldRoles roles={account.roles} /> : null}
      {account.readsNotices ? (
        <p className="mt-4">
          <ButtonLink to="/notices/settings">{notices('page.settings')}</ButtonLink>
        </p>
      ) : null}
      <Section title={t('account.display')}>
        <Display locale={account.locale} textSize={String(account.textSize)} />
      </Section>
      <Section title={t('account.password')}>
        <Form method="post" noValidate className="max-w-md">
          <input type="hidden" name="intent" value="password" />
          <TextField
            name="currentPassword"
            type="password"
            label={t('account.currentPassword')}
            problem={form.problem('currentPassword')}
            autoComplete="current-password"
          />
          <NewPasswordFields form={form} />
          <Button look="quiet">{t('account.changePassword')}</Button>
        </Form>
      </Section>
      <Section title={t('account.sessions')}>
        <Sessions sessions={account.sessions} />
      </Section>
    </Page>
  );
}

function HeldRoles({ roles }: { roles: Role[] }) {
  const t = useTexts(coreTexts, accountTexts);
  return (
    <p>
      <span className="mr-2 text-soft">{t('account.roles')}</span>
      {[...new Set(roles)].map((role) => (
        <span key={role} className="mr-2">
          <Chip tone="press">{t(`role.${role}`)}</Chip>
        </span>
      ))}
    </p>
  );
}

function Display({ locale, textSize }: { locale: string; textSize: string }) {
  const t = useTexts(accountTexts);
  const sizes = ['100', '125', '150'] as const;
  return (
    <Form method="post" className="max-w-md" reloadDocument {...KEEPS_ITSELF}>
      <input type="hidden" name="intent" value="preferences" />
      <SelectField
        name="locale"
        label={t('account.locale')}
        defaultValue={locale}
        options={[
          { value: 'zh-CN', label: '中文' },
          { value: 'en', label: 'English' },
        ]}
      />
      <SelectField
        name="textSize"
        label={t('account.textSize')}
        defaultValue={textSize}
        options={sizes.map((size) => ({ value: size, label: t(`account.size${size}`) }))}
      />
      <Button look="quiet">{t('account.save')}</Button>
    </Form>
  );
}
