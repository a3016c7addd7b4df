import { Form, Link, useLoaderData } from '@remix-run/react';
import { Refused, useForm, type FormState } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Button } from '#app/ui/button.tsx';
import { ChoiceField } from '#app/ui/choice.tsx';
import { TextAreaField } from '#app/ui/field.tsx';
import { Page } from '#app/ui/page.tsx';
import type { readNoticeStep } from '../queries-notices.server.ts';
import { publicNoticeTexts } from '../texts/zh-CN.ts';

/** One step of a public notice, with only what it needs. */
export function NoticeStepPage() {
  const { step, notice } = useLoaderData<typeof readNoticeStep>();
  const t = useTexts(publicNoticeTexts);
  const form = useForm();
  const address = `/public-notices/${notice.id}`;
  const isHard = step === 'withdraw' || step === 'upholdObjection';
  return (
    <Page title={t(`step.${step}`)} lead={<Link to={address}>{`${notice.no} ${notice.title}`}</Link>}>
      <Form method="post" noValidate className="max-w-text">
        <Refused state={form} />
        <p className="mb-6">{t(`stepHelp.${step}`)}</p>
        <StepFields form={form} />
        <div className="flex flex-wrap items-center gap-4">
          <Button look={isHard ? 'danger' : 'main'} disabled={form.sending}>
            {t(`step.${step}`)}
          </Button>
          <Link to={address} className="inline-flex min-h-touch items-center">
            {t('form.back')}
          </Link>
        </div>
      </Form>
    </Page>
  );
}

const TEXT_OF = {
  object: ['text', 'form.text'],
  withdraw: ['reason', 'form.withdrawReason'],
  rejectObjection: ['answer', 'form.answer'],
  upholdObjection: ['answer', 'form.answer'],
} as const;

function StepFields({ form }: { form: FormState }) {
  const { step, objections } = useLoaderData<typeof readNoticeStep>();
  const t = useTexts(publicNoticeTexts);
  if (!(step in TEXT_OF)) return null;
  const [name, label] = TEXT_OF[step as keyof typeof TEXT_OF];
  const [only] = objections;
  return (
    <>
      {name === 'answer' ? (
        <ChoiceField
          name="objectionId"
          legend={t('form.whichObjection')}
          choices={objections.map(({ id, text }) => ({ value: String(id), label: text }))}
          value={form.typed('objectionId', objections.length === 1 && only ? String(only.id) : '')}
          problem={form.problem('objectionId')}
        />
      ) : null}
      <TextAreaField
        name={name}
        label={t(label)}
        defaultValue={form.typed(name)}
        problem={form.problem(name)}
      />
    </>
  );
}
