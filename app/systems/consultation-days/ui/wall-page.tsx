import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import type { readWall } from '../queries-desk.server.ts';
import { deskTexts } from '../texts/desk.zh-CN.ts';

const NUMBER = 'block font-bold leading-none tabular-nums text-[clamp(3rem,9vw,7rem)]';

/** The screen of the room: how many wait and were served, and who comes next, by code. Nobody's name. */
export function WallPage() {
  const { onDay, place, theme, status, fromTime, ...wall } = useLoaderData<typeof readWall>();
  const t = useTexts(deskTexts);
  const { day } = useTimeWords();
  const figures = [
    { key: 'waiting', term: t('wall.waiting'), value: wall.waiting, unit: t('wall.people') },
    { key: 'served', term: t('wall.served'), value: wall.served, unit: t('wall.people') },
    { key: 'matters', term: t('wall.matters'), value: wall.matters, unit: t('wall.items') },
    { key: 'onSpot', term: t('wall.onSpot'), value: wall.onSpot, unit: t('wall.items') },
  ];
  return (
    <>
      <h1>{t('wall.title')}</h1>
      <p className="mb-6 text-large text-soft">{[day(onDay), place, theme].filter(Boolean).join(' · ')}</p>
      {status === 'OPEN' ? <Called /> : null}
      {status === 'ANNOUNCED' || status === 'SCHEDULED' ? (
        <p className="mb-8 text-huge font-bold">{t('wall.notOpen', { from: fromTime })}</p>
      ) : null}
      {status === 'CLOSED' || status === 'PUBLISHED' ? (
        <p className="mb-8 text-huge font-bold">{t('wall.over')}</p>
      ) : null}
      <dl className="grid grid-cols-2 gap-6 sm:grid-cols-4">
        {figures.map(({ key, term, value, unit }) => (
          <div key={key} className="border-t-4 border-press pt-3">
            <dt className="text-large">{term}</dt>
            <dd>
              <span className={NUMBER}>{value}</span>
              <span className="text-soft">{unit}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Called() {
  const { called, next } = useLoaderData<typeof readWall>();
  const t = useTexts(deskTexts);
  return (
    <div className="mb-8" aria-live="polite">
      {called.length === 0 ? <p className="text-large">{t('wall.nobodyCalled')}</p> : null}
      <ul>
        {called.map(({ code, station }) => (
          <li key={code} className="flex flex-wrap items-baseline gap-x-6 border-b border-line py-2">
            <span className={`${NUMBER} text-press`}>{code}</span>
            <span className="text-huge font-bold">{`${t('wall.called')} ${station}`}</span>
          </li>
        ))}
      </ul>
      {next.length > 0 ? (
        <p className="mt-4 text-large">
          <span className="mr-4 text-soft">{t('wall.next')}</span>
          {next.map((code) => (
            <span key={code} className="mr-4 inline-block font-bold tabular-nums">
              {code}
            </span>
          ))}
        </p>
      ) : null}
    </div>
  );
}
