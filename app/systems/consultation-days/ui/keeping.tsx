import { useLoaderData } from '@remix-run/react';
import type { RoleOrBase } from '#app/core/actor.ts';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { ClockBox } from '#app/platform/deadlines/ui/clock-box.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import type { readDay } from '../queries-day.server.ts';
import { dayTexts } from '../texts/zh-CN.ts';

/** What the union does with the day now, and until when. */
export function Keeping() {
  const { keeps } = useLoaderData<typeof readDay>();
  if (!keeps) return null;
  return (
    <div className="no-print mt-8">
      <Waits />
      <AnnounceBy />
      <Steps />
    </div>
  );
}

const NEXT = { announcing: true, holding: true, summary: true, signing: true, publishing: true };

function Waits() {
  const { clock } = useLoaderData<typeof readDay>();
  const t = useTexts(coreTexts, dayTexts);
  if (!clock) return null;
  const what = clock.name in NEXT ? t(`next.${clock.name as keyof typeof NEXT}`) : t('next.takeover');
  const chair = t(`role.${'UNION_CHAIR' satisfies RoleOrBase}`);
  return (
    <ClockBox
      clock={clock}
      what={what}
      ruleName={what}
      after={clock.holderRole === 'UNION_CHAIR' ? null : chair}
    />
  );
}

function AnnounceBy() {
  const { status, inTime, isStaffed, announceBy } = useLoaderData<typeof readDay>();
  const t = useTexts(dayTexts);
  const { day } = useTimeWords();
  if (status !== 'SCHEDULED') return null;
  return (
    <p className={`mb-4 ${inTime ? '' : 'font-bold text-seal'}`}>
      {t(inTime ? 'day.announceBy' : 'day.tooLate', { day: day(announceBy) })}
      {isStaffed ? null : <span className="block">{t('day.unstaffed')}</span>}
    </p>
  );
}

const OFFERED = ['announce', 'open', 'move'] as const;

function Steps() {
  const { id, status, allowed, isStaffed } = useLoaderData<typeof readDay>();
  const t = useTexts(dayTexts);
  const at = `/consultation-days/${id}`;
  const edit = status === 'SCHEDULED' ? 'day.edit' : 'day.editShifts';
  const isEditable = status === 'SCHEDULED' || status === 'ANNOUNCED' || status === 'OPEN';
  return (
    <div className="flex flex-wrap gap-2">
      {status === 'CLOSED' ? (
        <ButtonLink to={`${at}/report`} look="main">
          {t('day.reportDraft')}
        </ButtonLink>
      ) : null}
      {isEditable ? (
        <ButtonLink to={`${at}/edit`} look={isStaffed ? 'quiet' : 'main'}>
          {t(edit)}
        </ButtonLink>
      ) : null}
      {OFFERED.filter((step) => allowed.includes(step)).map((step) => (
        <ButtonLink key={step} to={`${at}/${step}`} look={step === 'move' ? 'danger' : 'main'}>
          {t(`step.${step}`)}
        </ButtonLink>
      ))}
    </div>
  );
}
