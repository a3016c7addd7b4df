import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { concernTexts } from '#app/systems/concerns/public.ui.ts';
import { EmptyState, Page, Section } from '#app/ui/page.tsx';
import type { readBoard } from '../queries-board.server.ts';
import { unnamedTexts } from '../texts/zh-CN.ts';
import { EnterprisePage } from './enterprise-page.tsx';

/** Answers that were put up, by month; for those who lost their receipt, and for everybody. */
export function BoardPage() {
  const { enterprise, answers } = useLoaderData<typeof readBoard>();
  const t = useTexts(unnamedTexts);
  const concern = useTexts(concernTexts);
  if (enterprise === null) return <EnterprisePage unknownCode="" />;
  const months = [...new Set(answers.map(({ month }) => month))];
  return (
    <Page title={t('board.title')} lead={t('board.lead')}>
      <div className="max-w-text">
        {answers.length === 0 ? <EmptyState>{t('board.empty')}</EmptyState> : null}
        {months.map((month) => (
          <Section key={month} title={monthInWords(month, t)}>
            <ul>
              {answers
                .filter((answer) => answer.month === month)
                .map((answer, at) => (
                  <li key={at} className="mb-4 border-l-4 border-line pl-4">
                    <p className="text-small text-soft">{concern(`category.${answer.category}`)}</p>
                    <p className="whitespace-pre-wrap">{answer.text}</p>
                  </li>
                ))}
            </ul>
          </Section>
        ))}
        <p className="mt-6">
          <a href="/unnamed-concerns" rel="noreferrer" className="inline-flex min-h-touch items-center">
            {t('board.back')}
          </a>
        </p>
      </div>
    </Page>
  );
}

function monthInWords(month: string, t: ReturnType<typeof useTexts<readonly [typeof unnamedTexts]>>): string {
  const [year = '', number = ''] = month.split('-');
  return t('board.month', { year, month: String(Number(number)) });
}
