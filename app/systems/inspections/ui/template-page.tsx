import { Form, Link, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Refused, useForm, type FormState } from '#app/core/form.tsx';
import { Button } from '#app/ui/button.tsx';
import { SelectField, TextField } from '#app/ui/field.tsx';
import { Message } from '#app/ui/message.tsx';
import { Page } from '#app/ui/page.tsx';
import { TOPICS } from '../inspection.ts';
import type { readTemplate } from '../queries-templates.server.ts';
import { placeTexts } from '../texts/places.zh-CN.ts';
import { inspectionTexts } from '../texts/zh-CN.ts';
import { TemplateItem } from './template-item.tsx';

type Template = ReturnType<typeof useLoaderData<typeof readTemplate>>;

/** The editor of a template: a plain form whose every button keeps all that was typed. */
export function TemplatePage() {
  const template = useLoaderData<typeof readTemplate>();
  const { version, problems, checklist } = template;
  const t = useTexts(placeTexts);
  const form = useForm();
  return (
    <Page title={t('editor.title')} lead={<Link to="/inspection-templates">{t('editor.back')}</Link>}>
      {problems.length > 0 ? (
        <Message look="warn" title={t('editor.unready', { count: problems.length })} />
      ) : (
        <Message look="good" title={t('editor.ready')} />
      )}
      <Form key={version} method="post" noValidate className="max-w-text">
        <Refused state={form} />
        <input type="hidden" name="version" value={version} />
        {/* What a press of the enter key means: a browser takes the first button of a form. */}
        <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden className="sr-only" />
        <Head template={template} form={form} />
        {checklist.sections.map((section, at) => (
          <SectionFields key={at} template={template} section={section} at={at} form={form} />
        ))}
        <div className="flex flex-wrap gap-2">
          <Button name="intent" value="save" disabled={form.sending}>
            {t('editor.save')}
          </Button>
          <Button look="quiet" name="intent" value="addSection" disabled={form.sending}>
            {t('editor.addSection')}
          </Button>
        </div>
      </Form>
    </Page>
  );
}

function Head({ template, form }: { template: Template; form: FormState }) {
  const t = useTexts(inspectionTexts, placeTexts);
  return (
    <>
      <TextField
        name="name"
        label={t('templates.name')}
        problem={form.problem('name')}
        defaultValue={form.typed('name', template.name)}
      />
      <SelectField
        name="topic"
        label={t('templates.topic')}
        problem={form.problem('topic')}
        defaultValue={form.typed('topic', template.topic)}
        options={TOPICS.map((value) => ({ value, label: t(`topic.${value}`) }))}
      />
    </>
  );
}

interface SectionProps {
  template: Template;
  section: Template['checklist']['sections'][number];
  at: number;
  form: FormState;
}

function SectionFields({ template, section, at, form }: SectionProps) {
  const t = useTexts(placeTexts);
  const name = `section.s${at}`;
  return (
    <section id={`part-${at}`} className="mb-8 border-t-2 border-press pt-4">
      <h2 className="mb-2">{t('editor.section', { number: at + 1 })}</h2>
      <TextField
        name={`${name}.title`}
        label={t('editor.sectionTitle')}
        problem={form.problem(`${name}.title`)}
        defaultValue={form.typed(`${name}.title`, section.title)}
      />
      {section.items.map((item, itemAt) => (
        <TemplateItem key={item.key} template={template} item={item} section={at} at={itemAt} form={form} />
      ))}
      <div className="flex flex-wrap gap-2">
        <Button look="quiet" name="intent" value={`addItem:${at}`}>
          {t('editor.addItem')}
        </Button>
        <Button look="danger" name="intent" value={`removeSection:${at}`}>
          {t('editor.removeSection', { number: at + 1 })}
        </Button>
      </div>
    </section>
  );
}
