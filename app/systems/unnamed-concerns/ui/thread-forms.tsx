import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { SATISFACTIONS } from '#app/systems/concerns/public.ts';
import { concernTexts } from '#app/systems/concerns/public.ui.ts';
import { Button } from '#app/ui/button.tsx';
import { ChoiceField } from '#app/ui/choice.tsx';
import { TextAreaField } from '#app/ui/field.tsx';
import { Section } from '#app/ui/page.tsx';
import { unnamedTexts } from '../texts/zh-CN.ts';
import { PhotoField } from './photo-field.tsx';
import { WorkForm } from './work-form.tsx';

const RATED = ['FIXED', 'HALF_FIXED', 'NOT_FIXED'] as const;

interface ThreadFormProps {
  ticket: string;
  /** What was typed before a refusal. */
  typed?: string;
}

/** What all forms of the thread carry: what is done, and which concern it is. */
function Carried({ intent, ticket }: { intent: string; ticket: string }) {
  return (
    <>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="ticket" value={ticket} />
    </>
  );
}

/** How the answer turned out. */
export function RateForm({ ticket, typed = '' }: ThreadFormProps) {
  const t = useTexts(unnamedTexts, concernTexts);
  const core = useTexts(coreTexts);
  return (
    <Section title={t('thread.rate')} id="rate">
      <form method="post">
        <Carried intent="rate" ticket={ticket} />
        <ChoiceField
          name="outcome"
          legend={t('thread.outcome')}
          columns="two"
          choices={RATED.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        />
        <ChoiceField
          name="satisfaction"
          legend={t('thread.satisfaction')}
          columns="two"
          choices={SATISFACTIONS.map((value) => ({ value, label: t(`satisfaction.${value}`) }))}
        />
        <div className="mb-6">
          <label htmlFor="rate-text" className="mb-1 block font-bold">
            {t('thread.remark')}
            <span className="ml-2 text-small font-normal text-soft">{core('word.optional')}</span>
          </label>
          <textarea
            id="rate-text"
            name="text"
            rows={2}
            maxLength={500}
            defaultValue={typed}
            className="min-h-touch w-full rounded-md border border-soft bg-surface px-3 py-2 text-ink"
          />
        </div>
        <Button>{t('thread.rateSubmit')}</Button>
        <p className="mt-2 text-small text-soft">{t('thread.rateHelp')}</p>
      </form>
    </Section>
  );
}

/** Another word, or photos. */
export function MessageForm({
  ticket,
  typed = '',
  challenge,
}: ThreadFormProps & { challenge: { challenge: string; bits: number } }) {
  const t = useTexts(unnamedTexts);
  return (
    <Section title={t('thread.message')} id="message">
      <WorkForm challenge={challenge} submit={t('thread.messageSubmit')}>
        <Carried intent="message" ticket={ticket} />
        <TextAreaField name="text" label={t('thread.messageText')} defaultValue={typed} autoComplete="off" />
        <PhotoField />
      </WorkForm>
      <h3 className="mt-6 font-bold">{t('thread.declareTitle')}</h3>
      <p className="text-soft">{t('thread.declare')}</p>
    </Section>
  );
}

/** Takes it back. */
export function WithdrawForm({ ticket }: ThreadFormProps) {
  const t = useTexts(unnamedTexts);
  const core = useTexts(coreTexts);
  return (
    <Section title={t('thread.withdraw')} id="withdraw">
      <form method="post">
        <Carried intent="withdraw" ticket={ticket} />
        <TextAreaField
          name="reason"
          label={t('thread.withdrawReason')}
          optional={core('word.optional')}
          rows={2}
          maxLength={500}
        />
        <p className="mb-4 text-soft">{t('thread.withdrawHelp')}</p>
        <Button look="danger">{t('thread.withdrawSubmit')}</Button>
      </form>
    </Section>
  );
}
