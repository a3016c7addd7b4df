import { Form, Link } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { CommitmentRows } from '#app/systems/commitments/ui/commitment-rows.tsx';
import { StatusChip as TalkStatusChip } from '#app/systems/management-talks/ui/status-chip.tsx';
import { FigureList } from '#app/systems/yearly-reports/ui/figure-list.tsx';
import { Button } from '#app/ui/button.tsx';
import { Section } from '#app/ui/page.tsx';
import { Row, Rows } from '#app/ui/rows.tsx';
import { CountTile, CountTiles } from './count-tiles.tsx';
import type { Desk } from './queries-desk.server.ts';
import type { readRepresentativeDay } from './queries-representative-day.server.ts';
import { homeTexts } from './texts/home.zh-CN.ts';

type Day = NonNullable<Awaited<ReturnType<typeof readRepresentativeDay>>>;

/** What a representative has to see to today, each leading to where it is done. */
export function RepresentativeDay({ day, loads }: { day: Day; loads: Desk['loads'] }) {
  const t = useTexts(homeTexts);
  const { late, dueToday, waiting, visits, toVerify } = day;
  const rechecks = loads.find(({ noun }) => noun === 'findings')?.open ?? 0;
  return (
    <Section title={t('day.title')}>
      <CountTiles>
        {late > 0 ? <CountTile to="/concerns" count={late} label={t('day.late')} isLate /> : null}
        <CountTile to="/concerns" count={dueToday} label={t('day.dueToday')} />
        <CountTile to="/concerns" count={waiting} label={t('day.waiting')} />
        <CountTile to="/visits" count={visits} label={t('day.visits')} />
        {rechecks > 0 ? (
          <CountTile to="/desk?noun=findings" count={rechecks} label={t('day.recheck')} />
        ) : null}
      </CountTiles>
      <Reminders day={day} />
      {day.shifts.length > 0 ? <Shifts day={day} /> : null}
      {day.talks.length > 0 ? <Talks day={day} /> : null}
      {toVerify.length > 0 ? (
        <>
          <h3 className="mb-1 mt-6 font-bold">{t('day.verify')}</h3>
          <p className="mb-2 text-small text-soft">{t('day.verifyHelp')}</p>
          <CommitmentRows promises={toVerify} />
        </>
      ) : null}
    </Section>
  );
}

function Reminders({ day: { id, posts, confirmsEntry } }: { day: Day }) {
  const t = useTexts(homeTexts);
  return (
    <ul className="mt-2">
      {posts.map((post) => (
        <li key={post.id}>
          <Link to={`/posts/${post.id}`} className="inline-flex min-h-touch items-center">
            {`${post.comments} ${t('day.comments', { title: post.title })}`}
          </Link>
        </li>
      ))}
      {confirmsEntry ? (
        <li>
          <Link to={`/representatives/${id}/entry`} className="inline-flex min-h-touch items-center">
            {t('day.entry')}
          </Link>
        </li>
      ) : null}
    </ul>
  );
}

/** When and where one sits next; on the day itself the row leads to the table. */
function Shifts({ day: { shifts, today } }: { day: Day }) {
  const t = useTexts(homeTexts);
  const words = useTimeWords();
  return (
    <>
      <h3 className="mb-2 mt-6 font-bold">{t('day.shifts')}</h3>
      <Rows>
        {shifts.map(({ id, dayId, status, onDay, fromTime, toTime, place, station }) => {
          const isToday = onDay === today && status !== 'SCHEDULED';
          return (
            <Row key={id} to={`/consultation-days/${dayId}${isToday ? '/desk' : ''}`}>
              <span className="font-bold">
                {t('day.shift', { day: words.day(onDay), from: fromTime, to: toTime, place, station })}
              </span>
              {isToday ? <span className="ml-2 text-press">{t('day.shiftDesk')}</span> : null}
              {status === 'SCHEDULED' ? (
                <span className="ml-2 text-small text-soft">{t('day.shiftPlanned')}</span>
              ) : null}
            </Row>
          );
        })}
      </Rows>
    </>
  );
}

function Talks({ day: { talks } }: { day: Day }) {
  const t = useTexts(homeTexts);
  const { moment } = useTimeWords();
  return (
    <>
      <h3 className="mb-2 mt-6 font-bold">{t('day.talks')}</h3>
      <Rows>
        {talks.map(({ id, topic, status, scheduledAt, place }) => (
          <Row key={id} to={`/management-talks/${id}`}>
            <span className="flex flex-wrap items-center gap-2">
              <span className="font-bold">{topic}</span>
              <TalkStatusChip status={status} />
            </span>
            <span className="mt-1 block text-small text-soft">
              {scheduledAt === null
                ? t('day.talkUnscheduled')
                : [moment(scheduledAt), place].filter(Boolean).join(' · ')}
            </span>
          </Row>
        ))}
      </Rows>
    </>
  );
}

/** Whom one represents, and what one did for them this year. */
export function RepresentativeYear({ day }: { day: Day }) {
  const t = useTexts(homeTexts);
  const { id, unit, people, withoutCard, year, figures } = day;
  return (
    <>
      <Section title={t('day.represented')}>
        <p>{t('day.representedOf', { unit, people, withoutCard })}</p>
        <p className="mt-2 flex flex-wrap gap-x-6">
          <Link to="/visits" className="inline-flex min-h-touch items-center">
            {t('day.give')}
          </Link>
          <Link to={`/representatives/${id}`} className="inline-flex min-h-touch items-center">
            {t('day.page')}
          </Link>
        </p>
      </Section>
      <Section title={t('day.year', { year })}>
        <p className="mb-4 text-small text-soft">{t('day.yearHelp')}</p>
        <FigureList figures={figures} />
        <Form method="post" action="/yearly-reports" className="mt-4">
          <input type="hidden" name="year" value={year} />
          <div className="flex flex-wrap items-center gap-x-6">
            <Button look="quiet">{t('day.report')}</Button>
            <Link to={`/duty-time/${id}`} className="inline-flex min-h-touch items-center">
              {t('day.duty')}
            </Link>
          </div>
        </Form>
      </Section>
    </>
  );
}
