import { Form, Link, useLoaderData } from '@remix-run/react';
import { Refused, useForm, type FormState } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Button } from '#app/ui/button.tsx';
import { ChoiceField } from '#app/ui/choice.tsx';
import { TextAreaField, TextField } from '#app/ui/field.tsx';
import { Message } from '#app/ui/message.tsx';
import { Page } from '#app/ui/page.tsx';
import { WRITTEN_KINDS } from '../public-notice.ts';
import type { readNoticeForm } from '../queries-notices.server.ts';
import { publicNoticeTexts } from '../texts/zh-CN.ts';

/** A new notice of the union's own. */
export function NewNoticePage() {
  const t = useTexts(publicNoticeTexts);
  const form = useForm();
  return (
    <Page title={t('form.newTitle')}>
      <Form method="post" noValidate className="max-w-text">
        <Refused state={form} />
        <ChoiceField
          name="kind"
          legend={t('form.kind')}
          choices={WRITTEN_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          value={form.typed('kind', 'FACTORY_AFFAIRS')}
          problem={form.problem('kind')}
        />
        <ContentFields form={form} />
        <Button look="main" disabled={form.sending}>
          {t('form.save')}
        </Button>
      </Form>
    </Page>
  );
}

/** Changing one: what that means stands above the form. */
export function ChangeNoticePage() {
  const notice = useLoaderData<typeof readNoticeForm>();
  const t = useTexts(publicNoticeTexts);
  const form = useForm();
  return (
    <Page
      title={t('form.changeTitle')}
      lead={<Link to={`/public-notices/${notice.id}`}>{`${notice.no} ${notice.title}`}</Link>}
    >
      <Form method="post" noValidate className="max-w-text">
        <Refused state={form} />
        {notice.voids ? (
          <Message look="warn" title={t('form.voids', { days: String(notice.minDays) })} />
        ) : null}
        <ContentFields form={form} was={notice} />
        {notice.voids ? (
          <TextField
            name="reason"
            label={t('form.reason')}
            defaultValue={form.typed('reason')}
            problem={form.problem('reason')}
          />
        ) : null}
        <Button look={notice.voids ? 'danger' : 'main'} disabled={form.sending}>
          {t('form.save')}
        </Button>
      </Form>
    </Page>
  );
}

interface ContentFieldsProps {
  form: FormState;
  was?: { title: string; body: string; details: string };
}

function ContentFields({ form, was }: ContentFieldsProps) {
  const t = useTexts(publicNoticeTexts);
  return (
    <>
      <TextField
        name="title"
        label={t('form.title')}
        defaultValue={form.typed('title', was?.title)}
        problem={form.problem('title')}
      />
      <TextAreaField
        name="body"
        label={t('form.body')}
        help={t('form.bodyHelp')}
        defaultValue={form.typed('body', was?.body)}
        problem={form.problem('body')}
      />
      <TextAreaField
        name="details"
        rows={6}
        label={t('form.details')}
        help={t('form.detailsHelp')}
        defaultValue={form.typed('details', was?.details)}
        problem={form.problem('details')}
      />
    </>
  );
}
