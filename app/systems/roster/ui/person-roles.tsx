import { Form } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { Refused, useForm } from '#app/core/form.tsx';
import { Button } from '#app/ui/button.tsx';
import { Chip, type Tone } from '#app/ui/chip.tsx';
import { SelectField, TextField } from '#app/ui/field.tsx';
import { rosterTexts } from '../texts/zh-CN.ts';
import type { ShownPerson, ShownRole } from '../queries-person.server.ts';
import { useStretch } from './stretch-words.ts';

const TONES: Readonly<Record<ShownRole['state'], Tone>> = {
  running: 'good',
  later: 'press',
  ended: 'plain',
  withdrawn: 'plain',
};

/** The roles of a person with their days; who may, grants and ends them here. */
export function PersonRoles({ shown }: { shown: ShownPerson }) {
  const { roles, grantable } = shown;
  const t = useTexts(rosterTexts);
  return (
    <>
      {roles.length === 0 ? <p className="text-soft">{t('person.rolesNone')}</p> : null}
      <ul>
        {roles.map((held) => (
          <HeldRole key={held.id} held={held} />
        ))}
      </ul>
      {grantable.length > 0 ? <GrantForm shown={shown} /> : null}
    </>
  );
}

function HeldRole({ held }: { held: ShownRole }) {
  const t = useTexts(coreTexts, rosterTexts);
  const words = useStretch();
  return (
    <li className="flex flex-wrap items-center border-b border-line py-2">
      <span className="mr-4 flex-1">
        {t(`role.${held.role}`)} · {held.unitName}{' '}
        <Chip tone={TONES[held.state]}>{t(`person.${held.state}`)}</Chip>
        <span className="block text-small text-soft">
          {held.state === 'withdrawn' ? t('person.wasWithdrawn', { from: held.from }) : words(held)}
        </span>
      </span>
      {held.mayEnd ? (
        <Form method="post">
          <input type="hidden" name="intent" value="end" />
          <input type="hidden" name="assignmentId" value={held.id} />
          <Button look="danger">{t('person.end')}</Button>
        </Form>
      ) : null}
    </li>
  );
}

function GrantForm({ shown: { units, today, grantable } }: { shown: ShownPerson }) {
  const t = useTexts(coreTexts, rosterTexts);
  const form = useForm();
  return (
    <Form method="post" noValidate className="mt-6 max-w-md">
      <h3 className="mb-2 font-bold">{t('person.grant')}</h3>
      <p className="mb-4 text-soft">{t('person.grantHelp')}</p>
      <Refused state={form} />
      <input type="hidden" name="intent" value="grant" />
      <SelectField
        name="role"
        label={t('person.role')}
        none=""
        defaultValue={form.typed('role')}
        problem={form.problem('role')}
        options={grantable.map((role) => ({ value: role, label: t(`role.${role}`) }))}
      />
      <SelectField
        name="unitId"
        label={t('person.unit')}
        defaultValue={form.typed('unitId')}
        problem={form.problem('unitId')}
        options={units.map(({ id, label }) => ({ value: String(id), label }))}
      />
      <TextField
        name="fromOn"
        type="date"
        label={t('person.fromOn')}
        defaultValue={form.typed('fromOn', today)}
        problem={form.problem('fromOn')}
      />
      <TextField
        name="toOn"
        type="date"
        label={t('person.toOn')}
        help={t('person.toOnHelp')}
        optional={t('word.optional')}
        defaultValue={form.typed('toOn')}
        problem={form.problem('toOn')}
      />
      <Button look="quiet">{t('person.grantButton')}</Button>
    </Form>
  );
}
