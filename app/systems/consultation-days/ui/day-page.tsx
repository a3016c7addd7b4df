import { Link, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Message } from '#app/ui/message.tsx';
import { Facts, Page, Section } from '#app/ui/page.tsx';
import type { readDay } from '../queries-day.server.ts';
import { dayTexts } from '../texts/zh-CN.ts';
import { ShiftList } from './shift-list.tsx';
import { Keeping } from './keeping.tsx';
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
