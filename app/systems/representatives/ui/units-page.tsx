import { Form, useLoaderData } from '@remix-run/react';
import { Refused, useForm } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Button } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/field.tsx';
import { Page } from '#app/ui/page.tsx';
import type { readUnitsForm } from '../queries-terms.server.ts';
import { termTexts } from '../texts/terms.zh-CN.ts';

/** Which departments elect together, by the name of their election unit. */
export function UnitsPage() {
  const { term, departments } = useLoaderData<typeof readUnitsForm>();
  const t = useTexts(termTexts);
  const form = useForm();
  return (
    <Page title={t('units.title')} lead={t('units.lead', { quota: String(term.quota) })}>
      <Form method="post" noValidate className="max-w-text">
        <Refused state={form} />
        {departments.map(({ id, name, people, electionUnit }) => (
          <TextField
            key={id}
            name={`unit.d${id}`}
            label={t('units.of', { name, count: String(people) })}
            defaultValue={form.typed(`unit.d${id}`, electionUnit)}
            problem={form.problem(`unit.d${id}`)}
          />
        ))}
        <Button disabled={form.sending}>{t('units.save')}</Button>
      </Form>
    </Page>
  );
}
