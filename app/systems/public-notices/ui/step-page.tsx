import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import type { FieldDescription } from '#app/platform/forms/ui/described-field.tsx';
import { isOneOf } from '#app/platform/forms/one-of.ts';
import { StepPage } from '#app/platform/forms/ui/step-form.tsx';
import { DESTRUCTIVE_STEPS } from '../endings.ts';
import type { readNoticeStep } from '../queries-notices.server.ts';
import { publicNoticeTexts } from '../texts/zh-CN.ts';

/** One step of a public notice, with only what it needs. */
export function NoticeStepPage() {
  const { step, notice } = useLoaderData<typeof readNoticeStep>();
  const t = useTexts(publicNoticeTexts);
  return (
    <StepPage
      name={t(`step.${step}`)}
      about={`${notice.no} ${notice.title}`}
      back={`/public-notices/${notice.id}`}
      forGood={isOneOf(DESTRUCTIVE_STEPS, step) ? t(`stepHelp.${step}`) : undefined}
      know={isOneOf(DESTRUCTIVE_STEPS, step) ? null : <p>{t(`stepHelp.${step}`)}</p>}
      fields={useFields()}
    />
  );
}

const TEXT_OF = {
  object: ['text', 'form.text'],
  withdraw: ['reason', 'form.withdrawReason'],
  rejectObjection: ['answer', 'form.answer'],
  upholdObjection: ['answer', 'form.answer'],
} as const;

function useFields(): FieldDescription[] {
  const { step, objections } = useLoaderData<typeof readNoticeStep>();
  const t = useTexts(publicNoticeTexts);
  if (!(step in TEXT_OF)) return [];
  const [name, label] = TEXT_OF[step as keyof typeof TEXT_OF];
  const [only] = objections;
  const which: FieldDescription = {
    kind: 'choice',
    name: 'objectionId',
    label: t('form.whichObjection'),
    options: objections.map(({ id, text }) => ({ value: String(id), label: text })),
    begins: objections.length === 1 && only ? String(only.id) : '',
  };
  const text: FieldDescription = { kind: 'long', name, label: t(label) };
  return name === 'answer' ? [which, text] : [text];
}
