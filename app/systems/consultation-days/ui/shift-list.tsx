import { useTexts } from '#app/core/shown-texts.tsx';
import type { factsOf } from '../queries-day.server.ts';
import { dayTexts } from '../texts/zh-CN.ts';

/** Who sits at which station, and when. */
export function ShiftList({ shifts }: { shifts: ReturnType<typeof factsOf>['shifts'] }) {
  const t = useTexts(dayTexts);
  return (
    <ul className="border-t border-line">
      {shifts.map(({ id, station, fromTime, toTime, part, name, position }) => (
        <li key={id} className="border-b border-line py-2">
          <span className="font-bold">{name}</span>{' '}
          <span className="text-soft">{[t(`part.${part}`), position].filter(Boolean).join(' · ')}</span>
          <span className="block text-soft">{`${fromTime}–${toTime} · ${station}`}</span>
        </li>
      ))}
    </ul>
  );
}
