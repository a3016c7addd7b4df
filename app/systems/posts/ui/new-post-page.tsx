import { Form } from '@remix-run/react';
import { Refused, useForm } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Button } from '#app/ui/button.tsx';
import { TextAreaField, TextField } from '#app/ui/field.tsx';
import { Page } from '#app/ui/page.tsx';
import { BODY_LENGTH, TITLE_LENGTH } from '../schema.ts';
import { postTexts } from '../texts/zh-CN.ts';

/** A representative writes to those whom he represents. */
export function NewPostPage() {
  const t = useTexts(postTexts);
  const form = useForm();
  return (
    <Page title={t('form.title')} lead={t('form.lead')}>
      <Form method="post" noValidate className="max-w-text">
        <Refused state={form} />
        <TextField
          name="title"
          label={t('form.heading')}
          maxLength={TITLE_LENGTH.max}
          defaultValue={form.typed('title')}
          problem={form.problem('title')}
        />
        <TextAreaField
          name="body"
          rows={10}
          label={t('form.body')}
          help={t('form.bodyHelp')}
          maxLength={BODY_LENGTH.max}
          defaultValue={form.typed('body')}
          problem={form.problem('body')}
        />
        <Button look="main" disabled={form.sending}>
          {t('form.publish')}
        </Button>
      </Form>
    </Page>
  );
}
