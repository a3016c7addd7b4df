import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Page } from '#app/ui/page.tsx';
import { PrintButton } from '#app/ui/print-button.tsx';
import type { readPoster } from '../queries-day.server.ts';
import { dayPlanTexts } from '../texts/plan.zh-CN.ts';
import { dayTexts } from '../texts/zh-CN.ts';
import { ShiftList } from './shift-list.tsx';

/** A day for the wall: A4, with the code that leads to its page. */
export function DayPosterPage() {
  const { id, onDay, fromTime, toTime, place, theme, unitName, enterpriseName, shifts, qr } =
    useLoaderData<typeof readPoster>();
  const t = useTexts(dayTexts, dayPlanTexts);
  const { day } = useTimeWords();
  return (
    <Page
      title={t('poster.title')}
      lead={<p className="text-large">{t('poster.come')}</p>}
      actions={
        <>
          <PrintButton label={t('report.print')} />
          <ButtonLink to={`/consultation-days/${id}`}>{t('report.back')}</ButtonLink>
        </>
      }
    >
      <div className="border-t-4 border-seal pt-6">
        <p className="text-huge font-bold">
          {t('day.times', { day: day(onDay), from: fromTime, to: toTime })}
        </p>
        <p className="mt-2 text-huge font-bold">{place || t('list.placeless')}</p>
        {theme ? <p className="mt-2 text-large">{theme}</p> : null}
        <p className="mt-2 text-soft">{t('poster.forWhom', { unit: unitName })}</p>
      </div>
      <div className="mt-8 grid grid-cols-1 gap-8 sm:grid-cols-2 print:grid-cols-2">
        <div>
          <h2 className="mb-2">{t('day.onDuty')}</h2>
          <ShiftList shifts={shifts} />
        </div>
        <div className="text-center">
          <img src={qr} alt={t('poster.scan')} className="mx-auto h-56 w-56 bg-[white] p-2" />
          <p className="mt-2 font-bold">{t('poster.scan')}</p>
        </div>
      </div>
      <p className="mt-8">{t('poster.urgent')}</p>
      <p className="mt-2 text-soft">{t('poster.foot', { enterprise: enterpriseName })}</p>
    </Page>
  );
}
