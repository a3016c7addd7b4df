import { Form, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Refused, useForm } from '#app/core/form.tsx';
import { Button } from '#app/ui/button.tsx';
import { Chip } from '#app/ui/chip.tsx';
import { SelectField, TextField } from '#app/ui/field.tsx';
import { EmptyState, Page, Section } from '#app/ui/page.tsx';
import { ROBOT_KINDS } from '../channel.ts';
import type { Robots } from '../queries-settings.server.ts';
import { noticeSettingsTexts } from '../texts/zh-CN.ts';

/** The robots that tell groups what was not done in time. */
export function RobotsPage() {
  const { robots } = useLoaderData<Robots>();
  const t = useTexts(noticeSettingsTexts);
  const form = useForm();
  return (
    <Page title={t('robot.title')} lead={t('robot.lead')}>
      <Refused state={form} />
      {robots.length === 0 ? <EmptyState>{t('robot.empty')}</EmptyState> : <Robots />}
      <Section title={t('robot.add')}>
        <NewRobot />
      </Section>
    </Page>
  );
}

function Robots() {
  const { robots } = useLoaderData<Robots>();
  const t = useTexts(noticeSettingsTexts);
  return (
    <ul className="border-t border-line">
      {robots.map(({ id, kind, about, unitName, isBroken }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-2 border-b border-line py-2">
          <span>
            <span className="mr-2 font-bold">{about}</span>
            {isBroken ? <Chip tone="seal">{t('robot.broken')}</Chip> : null}
            <span className="block text-small text-soft">{`${t(`channel.${kind}`)} · ${unitName}`}</span>
          </span>
          <Form method="post">
            <input type="hidden" name="intent" value="remove" />
            <input type="hidden" name="robotId" value={id} />
            <Button look="danger">{t('robot.remove')}</Button>
          </Form>
        </li>
      ))}
    </ul>
  );
}

function NewRobot() {
  const { units } = useLoaderData<Robots>();
  const t = useTexts(noticeSettingsTexts);
  const { problem, typed } = useForm();
  return (
    <Form method="post" noValidate className="max-w-md">
      <input type="hidden" name="intent" value="add" />
      <SelectField
        name="kind"
        label={t('robot.kind')}
        defaultValue={typed('kind', ROBOT_KINDS[0])}
        options={ROBOT_KINDS.map((kind) => ({ value: kind, label: t(`channel.${kind}`) }))}
      />
      <TextField
        name="about"
        label={t('robot.about')}
        defaultValue={typed('about')}
        problem={problem('about')}
      />
      <SelectField
        name="unitId"
        label={t('robot.unit')}
        defaultValue={typed('unitId')}
        problem={problem('unitId')}
        options={units.map(({ id, label }) => ({ value: String(id), label }))}
      />
      <TextField
        name="url"
        label={t('robot.url')}
        help={t('robot.urlHelp')}
        defaultValue={typed('url')}
        problem={problem('url')}
        autoComplete="off"
      />
      <TextField
        name="secret"
        label={t('robot.secret')}
        help={t('robot.secretHelp')}
        problem={problem('secret')}
        autoComplete="off"
      />
      <Button>{t('robot.add')}</Button>
    </Form>
  );
}
