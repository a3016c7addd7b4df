import { Form, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { Refused, useForm, type FormState } from '#app/core/form.tsx';
import { PersonField } from '#app/platform/forms/ui/person-field.tsx';
import { Button } from '#app/ui/button.tsx';
import { SelectField, TextAreaField, TextField } from '#app/ui/field.tsx';
import { Page } from '#app/ui/page.tsx';
import { MOST_QUESTIONS, QUESTION_LENGTH, TOPIC_LENGTH } from '../management-talk.ts';
import type { readRequest } from '../queries-pages.server.ts';
import { talkTexts } from '../texts/zh-CN.ts';

/** Questions that stand open on the page at first, beside those carried on. */
const SPARE = 3;

/** Whom one asks, about what, with whom, and up to ten questions; what was left open is there already. */
export function RequestPage() {
  const data = useLoaderData<typeof readRequest>();
  const { managers, manager } = data;
  const t = useTexts(talkTexts);
  return (
    <Page title={t('form.title')} lead={t('form.lead')}>
      <Form method="get" className="max-w-text border-b border-line">
        <SelectField
          name="of"
          label={t('form.choose')}
          none={t('form.nobody')}
          defaultValue={manager ? String(manager.id) : ''}
          options={managers.map(({ id, name, unitName }) => ({
            value: String(id),
            label: `${name} ${unitName}`,
          }))}
        />
        <p className="mb-6">
          <Button look="quiet">{t('form.pick')}</Button>
        </p>
      </Form>
      <Asked key={manager?.id ?? 0} data={data} />
    </Page>
  );
}

function Asked({
  data: { manager, carried },
}: {
  data: ReturnType<typeof useLoaderData<typeof readRequest>>;
}) {
  const t = useTexts(coreTexts, talkTexts);
  const form = useForm();
  return (
    <Form method="post" noValidate className="mt-6 max-w-text">
      <Refused state={form} />
      <PersonField
        name="manager"
        label={t('form.manager')}
        help={t('form.managerHelp')}
        problem={form.problem('manager')}
        defaultValue={form.typed('manager', manager ? `${manager.no} ${manager.name}` : '')}
      />
      <TextField
        name="topic"
        label={t('form.topic')}
        maxLength={TOPIC_LENGTH.max}
        problem={form.problem('topic')}
        defaultValue={form.typed('topic')}
      />
      <TextField
        name="requesters"
        label={t('form.requesters')}
        help={t('form.requestersHelp')}
        optional={t('word.optional')}
        problem={form.problem('requesters')}
        defaultValue={form.typed('requesters')}
      />
      <h2 className="mb-1">{t('form.questions')}</h2>
      <p className="mb-4 text-soft">{t('form.questionsHelp')}</p>
      <Questions carried={carried} form={form} />
      <Button disabled={form.sending}>{t('form.submit')}</Button>
    </Form>
  );
}

interface QuestionsProps {
  carried: ReturnType<typeof useLoaderData<typeof readRequest>>['carried'];
  form: FormState;
}

/** Ten questions at most: what is carried on first, then some that are empty. */
function Questions({ carried, form }: QuestionsProps) {
  const t = useTexts(coreTexts, talkTexts);
  const rows = Math.min(MOST_QUESTIONS, carried.length + SPARE);
  const fields = Array.from({ length: rows }, (_, at) => {
    const name = `question.q${at + 1}`;
    const open = carried[at];
    return (
      <div key={name}>
        {open?.carriedId ? <input type="hidden" name={`carried.q${at + 1}`} value={open.carriedId} /> : null}
        <TextAreaField
          name={name}
          rows={2}
          maxLength={QUESTION_LENGTH.max}
          label={t('form.question', { seq: at + 1 })}
          optional={at === 0 ? undefined : t('word.optional')}
          problem={form.problem(name)}
          defaultValue={form.typed(name, open?.text ?? '')}
        />
      </div>
    );
  });
  return <>{fields}</>;
}
