import { Link } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { dutyTexts } from '../texts/zh-CN.ts';
import { useDutyWords } from './duty-words.ts';

/** The month that is shown, between the one before and the next. */
export function MonthLinks({
  month,
  before,
  after,
}: {
  month: string;
  before: string;
  after: string | null;
}) {
  const t = useTexts(dutyTexts);
  const words = useDutyWords();
  const look = 'inline-flex min-h-touch items-center';
  return (
    <p className="no-print mb-4 flex flex-wrap items-center gap-x-6">
      <Link to={`?month=${before}`} className={look}>
        {t('list.before')}
      </Link>
      <strong>{words.month(month)}</strong>
      {after === null ? null : (
        <Link to={`?month=${after}`} className={look}>
          {t('list.after')}
        </Link>
      )}
    </p>
  );
}
