import { useClockWords } from '#app/platform/deadlines/ui/clock-words.ts';
import { Chip } from '#app/ui/chip.tsx';
import { Clock } from '#app/ui/clock.tsx';
import { Row, Rows } from '#app/ui/rows.tsx';
import type { DeskItem } from './queries-desk.server.ts';

/** What is owed, whatever it is: what, who has it and how long, by which rule; one tap to where it is done. */
export function DeskRows({ items }: { items: readonly DeskItem[] }) {
  const words = useClockWords();
  return (
    <Rows>
      {items.map((item) => (
        <Row key={item.id} to={item.to}>
          <span className="flex flex-wrap items-center gap-2">
            <Chip>{item.label}</Chip>
            <span className="font-bold">{item.about ?? item.title}</span>
          </span>
          <span className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-soft">
            <Clock left={item.workdaysLeft}>{words(item)}</Clock>
            <span>{[item.no, item.department, item.rule].filter(Boolean).join(' · ')}</span>
          </span>
        </Row>
      ))}
    </Rows>
  );
}
