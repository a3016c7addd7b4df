import { useTexts } from '#app/core/shown-texts.tsx';
import type { Day } from '#app/platform/calendar/day.ts';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { Button } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/field.tsx';
import { Message } from '#app/ui/message.tsx';
import { Page } from '#app/ui/page.tsx';
import { groupReceipt, LAST_DIGITS } from '../receipt.ts';
import { unnamedTexts } from '../texts/zh-CN.ts';

interface SentPageProps {
  sent: { receipt: string; qr: string; address: string; answerDueOn: Day | null };
}

/** The receipt, told once; and the step by which somebody makes sure that he has it. */
export function SentPage({ sent: { receipt, qr, address, answerDueOn } }: SentPageProps) {
  const t = useTexts(unnamedTexts);
  return (
    <Page title={t('sent.title')} lead={<p className="no-print">{t('sent.lead')}</p>}>
      <div className="max-w-text">
        <p className="mb-2 hidden font-bold print:block">{t('sent.slipTitle')}</p>
        <p className="mb-2 hidden print:block">{t('sent.slipAbout')}</p>
        <dl>
          <dt className="text-soft">{t('sent.number')}</dt>
          <dd data-receipt="" className="my-2 whitespace-nowrap text-huge font-bold">
            {groupReceipt(receipt)}
          </dd>
        </dl>
        <img src={qr} alt={t('sent.qr')} width={160} height={160} className="my-2 rounded-md" />
        <p className="mb-4 text-small text-soft">{t('sent.qr')}</p>
        <p className="mb-4 hidden print:block">{address}</p>
        <div className="no-print">
          <p className="mb-4">{t('sent.note')}</p>
          <Button type="button" look="quiet" data-print="">
            {t('sent.print')}
          </Button>
          <Confirm last={receipt.slice(-LAST_DIGITS)} address={address} answerDueOn={answerDueOn} />
        </div>
      </div>
    </Page>
  );
}

interface ConfirmProps {
  last: string;
  address: string;
  answerDueOn: Day | null;
}

function Confirm({ last, address, answerDueOn }: ConfirmProps) {
  const t = useTexts(unnamedTexts);
  const { day } = useTimeWords();
  return (
    <div className="mt-8 border-t border-line pt-4">
      <form data-confirm={last} data-before-confirmed="" noValidate>
        <TextField
          name="last"
          label={t('sent.confirm')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={LAST_DIGITS}
        />
        <p data-confirm-problem="" hidden role="alert" className="-mt-4 mb-4 font-bold text-seal">
          {t('sent.confirmWrong')}
        </p>
        <Button>{t('sent.confirmSubmit')}</Button>
        <p className="mt-4 text-small text-soft">{t('sent.doneKept')}</p>
      </form>
      <div data-after-confirmed="" hidden tabIndex={-1}>
        <Message look="good" title={t('sent.doneTitle')}>
          <p>
            {answerDueOn ? t('sent.done', { day: day(answerDueOn) }) : null}
            <a href="/unnamed-concerns" rel="noreferrer">
              {address}
            </a>
          </p>
        </Message>
      </div>
    </div>
  );
}
