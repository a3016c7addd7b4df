import { Link, useLoaderData } from '@remix-run/react';
import type { RoleOrBase } from '#app/core/actor.ts';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { ClockBox } from '#app/commons/deadlines/ui/clock-box.tsx';
import { useTimeWords } from '#app/commons/format/time-words.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Message } from '#app/ui/message.tsx';
import { Facts, Page, Section } from '#app/ui/page.tsx';
import type { readDay } from '../queries-day.server.ts';
import { dayTexts } from '../texts/zh-CN.ts';
import { ShiftList } from './shift-list.tsx';
import { OwnSlot } from './slot-section.tsx';
import { DayStatusChip } from './status-chip.tsx';

/** A consultation day: when, where, who is there, one's own time, and what the union does next. */
export function DayPage() {
  const { onDay, no, status, shifts } = useLoaderData<typeof readDay>();
  const t = useTexts(dayTexts);
  const { day } = useTimeWords();
  return (
    <Page
      title={`${t('list.title')} ${day(onDay)}`}
      lead={
        <>
          <DayStatusChip status={status} /> {no}
        </>
      }
      actions={<Ways />}
    >
      <Moved />
      <When />
      <OwnSlot />
      <Section title={t('day.onDuty')}>
        {shifts.length > 0 ? <ShiftList shifts={shifts} /> : <p className="text-soft">{t('day.noShifts')}</p>}
      </Section>
      <p className="mt-6">
        {t('day.urgent')}
        <Link to="/concerns/new" className="ml-1 inline-flex min-h-touch items-center">
          {t('day.urgentLink')}
        </Link>
      </p>
      <Keeping />
    </Page>
  );
}

function Ways() {
  const { id, status, serves } = useLoaderData<typeof readDay>();
  const t = useTexts(dayTexts);
  const at = `/consultation-days/${id}`;
  const isLive = status === 'ANNOUNCED' || status === 'OPEN';
  return (
    <>
      {serves && isLive ? (
        <ButtonLink to={`${at}/desk`} look={status === 'OPEN' ? 'main' : 'quiet'}>
          {t('day.desk')}
        </ButtonLink>
      ) : null}
      {status === 'OPEN' ? <ButtonLink to={`${at}/wall`}>{t('day.wall')}</ButtonLink> : null}
      {status === 'PUBLISHED' ? <ButtonLink to={`${at}/report`}>{t('day.report')}</ButtonLink> : null}
      {isLive ? <ButtonLink to={`${at}/poster`}>{t('day.poster')}</ButtonLink> : null}
    </>
  );
}

function Moved() {
  const { movedFromOn, replacedBy, reason } = useLoaderData<typeof readDay>();
  const t = useTexts(dayTexts);
  const { day } = useTimeWords();
  return (
    <>
      {movedFromOn ? <Message look="info" title={t('day.movedFrom', { day: day(movedFromOn) })} /> : null}
      {replacedBy ? (
        <Message look="warn" title={t('day.moved')}>
          <p>{t('day.movedReason', { reason })}</p>
          <Link to={`/consultation-days/${replacedBy.id}`} className="inline-flex min-h-touch items-center">
            {t('day.movedTo', { day: day(replacedBy.onDay) })}
          </Link>
        </Message>
      ) : null}
    </>
  );
}

function When() {
  const { onDay, fromTime, toTime, place, theme, unitName } = useLoaderData<typeof readDay>();
  const t = useTexts(dayTexts);
  const { day } = useTimeWords();
  const facts = [
    { term: t('day.when'), value: t('day.times', { day: day(onDay), from: fromTime, to: toTime }) },
    { term: t('day.place'), value: place || t('list.placeless') },
    { term: t('day.theme'), value: theme },
    { term: t('day.forWhom'), value: unitName },
  ].filter(({ value }) => value !== '');
  return <Facts facts={facts} />;
}

const NEXT = { announcing: true, holding: true, summary: true, signing: true, publishing: true };

/** What the union does with the day now, and until when. */
function Keeping() {
  const { id, status, keeps, clock, allowed, announceBy, inTime, isStaffed } =
    useLoaderData<typeof readDay>();
  const t = useTexts(coreTexts, dayTexts);
  const { day } = useTimeWords();
  const at = `/consultation-days/${id}`;
  const steps = allowed.filter((step) => step === 'announce' || step === 'open' || step === 'move');
  if (!keeps) return null;
  const what =
    clock && (clock.name in NEXT ? t(`next.${clock.name as keyof typeof NEXT}`) : t('next.takeover'));
  return (
    <div className="no-print mt-8">
      {clock && what ? (
        <ClockBox
          clock={clock}
          what={what}
          ruleName={what}
          after={clock.holderRole === 'UNION_CHAIR' ? null : t(`role.${'UNION_CHAIR' satisfies RoleOrBase}`)}
        />
      ) : null}
      {status === 'SCHEDULED' ? (
        <p className={`mb-4 ${inTime ? '' : 'font-bold text-seal'}`}>
          {t(inTime ? 'day.announceBy' : 'day.tooLate', { day: day(announceBy) })}
          {isStaffed ? null : <span className="block">{t('day.unstaffed')}</span>}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {steps.map((step, index) => (
          <ButtonLink
            key={step}
            to={`${at}/${step}`}
            look={step === 'move' ? 'danger' : index === 0 ? 'main' : 'quiet'}
          >
            {t(`step.${step}`)}
          </ButtonLink>
        ))}
        {status === 'CLOSED' ? (
          <ButtonLink to={`${at}/report`} look="main">
            {t('day.reportDraft')}
          </ButtonLink>
        ) : null}
        {status === 'SCHEDULED' ? <ButtonLink to={`${at}/edit`}>{t('day.edit')}</ButtonLink> : null}
        {status === 'ANNOUNCED' || status === 'OPEN' ? (
          <ButtonLink to={`${at}/edit`}>{t('day.editShifts')}</ButtonLink>
        ) : null}
      </div>
    </div>
  );
}
