import { useActionData, useLoaderData } from '@remix-run/react';
import { Refused, useForm } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { TextField } from '#app/ui/field.tsx';
import { Page } from '#app/ui/page.tsx';
import type { actOnReceipt } from '../commands/act-on-receipt.server.ts';
import type { readReceiptPage } from '../queries-receipt.server.ts';
import { unnamedTexts } from '../texts/zh-CN.ts';
import { ThreadPage } from './thread-page.tsx';
import { WorkForm } from './work-form.tsx';

type Answered = Awaited<ReturnType<typeof actOnReceipt>>;

/** Where a receipt is entered; and, once it fits, what it opens. */
export function ReceiptPage() {
  const { challenge } = useLoaderData<typeof readReceiptPage>();
  const answered = useActionData<Partial<Answered>>();
  const state = useForm();
  const t = useTexts(unnamedTexts);
  if (answered?.result) return <ThreadPage opened={answered.result} />;
  const lost = state.typed('text') || state.typed('reason');
  return (
    <Page title={t('receipt.title')} lead={t('receipt.lead')}>
      <div className="max-w-text">
        <Refused state={state} />
        {lost === '' ? null : (
          <p className="mb-6 whitespace-pre-wrap rounded-md border border-line bg-surface px-4 py-3">
            {lost}
          </p>
        )}
        <WorkForm challenge={challenge} submit={t('receipt.open')}>
          <input type="hidden" name="intent" value="open" />
          <TextField
            name="receipt"
            label={t('receipt.number')}
            inputMode="numeric"
            autoComplete="off"
            defaultValue={state.typed('receipt')}
          />
        </WorkForm>
        <ul className="mt-6 border-t border-line pt-4">
          <li>
            <a href="/unnamed-concerns/new" rel="noreferrer" className="inline-flex min-h-touch items-center">
              {t('receipt.new')}
            </a>
          </li>
          <li>
            <a
              href="/unnamed-concerns/board"
              rel="noreferrer"
              className="inline-flex min-h-touch items-center"
            >
              {t('receipt.board')}
            </a>
          </li>
        </ul>
        <p className="mt-2 text-small text-soft">{t('receipt.lost')}</p>
      </div>
    </Page>
  );
}
