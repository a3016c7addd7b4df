import { Form, Link, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Refused, useForm } from '#app/core/form.tsx';
import { Button } from '#app/ui/button.tsx';
import { Chip } from '#app/ui/chip.tsx';
import { SelectField, TextField } from '#app/ui/field.tsx';
import { EmptyState, Page, Section } from '#app/ui/page.tsx';
import { TOPICS } from '../inspection.ts';
import type { readTemplates } from '../queries-templates.server.ts';
import { placeTexts } from '../texts/places.zh-CN.ts';
import { inspectionTexts } from '../texts/zh-CN.ts';

type Templates = ReturnType<typeof useLoaderData<typeof readTemplates>>['templates'];

/** The templates: what is looked at on site, by topic. */
export function TemplatesPage() {
  const { templates } = useLoaderData<typeof readTemplates>();
  const t = useTexts(placeTexts);
  return (
    <Page title={t('templates.title')} lead={t('templates.lead')}>
      {templates.length === 0 ? <EmptyState>{t('templates.none')}</EmptyState> : null}
      <ul>
        {templates.map((template) => (
          <TemplateRow key={template.id} template={template} />
        ))}
      </ul>
      <Form method="post" className="mt-6 flex flex-wrap items-center gap-4">
        <Button look={templates.length === 0 ? 'main' : 'quiet'} name="intent" value="ready">
          {t('templates.ready')}
        </Button>
        <span className="text-soft">{t('templates.readyHelp')}</span>
      </Form>
      <Section title={t('templates.add')}>
        <AddTemplate />
      </Section>
    </Page>
  );
}

function TemplateRow({ template }: { template: Templates[number] }) {
  const t = useTexts(inspectionTexts, placeTexts);
  const { id, name, topic, items, rounds, problems, isEnded } = template;
  return (
    <li className="flex flex-wrap items-center justify-between border-b border-line py-2">
      <span>
        <Link to={`/inspection-templates/${id}`} className="inline-flex min-h-touch items-center font-bold">
          {name}
        </Link>
        <span className="block text-small text-soft">
          {[t(`topic.${topic}`), t('templates.line', { items, rounds })].join(' · ')}
        </span>
        {problems > 0 ? <Chip tone="warn">{t('templates.problems', { count: problems })}</Chip> : null}
        {isEnded ? <Chip>{t('templates.ended')}</Chip> : null}
      </span>
      <Form method="post">
        <input type="hidden" name="templateId" value={id} />
        <Button look="quiet" name="intent" value={isEnded ? 'reopen' : 'end'}>
          {t(isEnded ? 'templates.reopen' : 'templates.end')}
          <span className="sr-only">{name}</span>
        </Button>
      </Form>
    </li>
  );
}

function AddTemplate() {
  const t = useTexts(inspectionTexts, placeTexts);
  const form = useForm();
  return (
    <Form method="post" noValidate className="max-w-text">
      <Refused state={form} />
      <input type="hidden" name="intent" value="add" />
      <TextField
        name="name"
        label={t('templates.name')}
        problem={form.problem('name')}
        defaultValue={form.typed('name')}
      />
      <SelectField
        name="topic"
        label={t('templates.topic')}
        problem={form.problem('topic')}
        defaultValue={form.typed('topic', 'SAFETY')}
        options={TOPICS.map((value) => ({ value, label: t(`topic.${value}`) }))}
      />
      <Button disabled={form.sending}>{t('templates.add')}</Button>
    </Form>
  );
}
