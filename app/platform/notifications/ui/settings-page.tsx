import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Refused, useForm } from '#app/core/form.tsx';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { SelectField } from '#app/ui/field.tsx';
import { EmptyState, Page, Section } from '#app/ui/page.tsx';
import type { readSettings } from '../queries-settings.server.ts';
import { noticeSettingsTexts } from '../texts/zh-CN.ts';
import { HOURS } from '../timing.ts';
import { ChannelForm } from './channel-form.tsx';
import { DeviceButton } from './device-button.tsx';

/** How one wants to hear of things outside the app. */
export function SettingsPage() {
  const { channels, quiet, devices, pushKey, managesRobots } = useLoaderData<typeof readSettings>();
  const t = useTexts(noticeSettingsTexts);
  const form = useForm();
  const refusedForm = useActionData<{ values?: Record<string, string> }>()?.values?.['intent'];
  return (
    <Page title={t('settings.title')} lead={t('settings.lead')}>
      <Refused state={form} />
      {channels.length === 0 ? <EmptyState>{t('settings.none')}</EmptyState> : null}
      {channels.map((shown) => (
        <Section key={shown.channel} title={t(`channel.${shown.channel}`)}>
          <ChannelForm shown={shown} devices={devices} form={refusedForm === shown.channel ? form : null}>
            {shown.channel === 'WEB_PUSH' && pushKey ? <DeviceButton pushKey={pushKey} /> : null}
          </ChannelForm>
        </Section>
      ))}
      {channels.length > 0 ? <QuietHours quiet={quiet} /> : null}
      {managesRobots ? (
        <Section title={t('settings.robots')}>
          <p className="mb-4 max-w-text">{t('settings.robotsHelp')}</p>
          <ButtonLink to="/notices/robots">{t('settings.robots')}</ButtonLink>
        </Section>
      ) : null}
    </Page>
  );
}

function QuietHours({ quiet }: { quiet: { from: string; to: string } }) {
  const t = useTexts(noticeSettingsTexts);
  const hours = HOURS.map((hour) => ({ value: hour, label: hour }));
  return (
    <Section title={t('settings.quiet')}>
      <p className="mb-4 max-w-text text-soft">{t('settings.quietHelp')}</p>
      <Form method="post" className="max-w-md">
        <input type="hidden" name="intent" value="quiet" />
        <div className="grid grid-cols-2 gap-x-4">
          <SelectField
            name="fromHour"
            label={t('settings.quietFrom')}
            options={hours}
            defaultValue={quiet.from}
          />
          <SelectField name="toHour" label={t('settings.quietTo')} options={hours} defaultValue={quiet.to} />
        </div>
        <Button look="quiet">{t('settings.save')}</Button>
      </Form>
    </Section>
  );
}
