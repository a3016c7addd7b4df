import { TriangleAlert } from 'lucide-react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { useClockWords } from '#app/platform/deadlines/ui/clock-words.ts';
import { Chip } from '#app/ui/chip.tsx';
import { Clock } from '#app/ui/clock.tsx';
import { Row, Rows } from '#app/ui/rows.tsx';
import type { ClockedConcern } from '../queries-list.server.ts';
import { concernTexts } from '../texts/zh-CN.ts';
import { StatusChip } from './status-chip.tsx';

/** Concerns in a list: what they are about, where they stand and who has them, never what was said. */
export function ConcernRows({ concerns }: { concerns: readonly ClockedConcern[] }) {
  const t = useTexts(concernTexts);
  const { day } = useTimeWords();
  return (
    <Rows>
      {concerns.map((concern) => (
        <Row key={concern.id} to={`/concerns/${concern.id}`}>
          <span className="flex flex-wrap items-center gap-2">
            <span className="font-bold">{t(`category.${concern.category}`)}</span>
            {concern.hazard ? (
              <Chip tone="seal" icon={TriangleAlert}>
                {t('hazard')}
              </Chip>
            ) : null}
            <StatusChip status={concern.status} />
          </span>
          <span className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-soft">
            <RowClock concern={concern} />
            <span>
              {[
                concern.no,
                concern.authorName ?? t(`tier.${concern.tier}`),
                concern.unitName,
                day(concern.submittedOn),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
        </Row>
      ))}
    </Rows>
  );
}

function RowClock({ concern }: { concern: ClockedConcern }) {
  const words = useClockWords();
  const { workdaysLeft, holderName, holderRole, status, isMine } = concern;
  // Once answered it waits for its author; whoever asks him to rate has the clock.
  const isAnswered = status === 'REPLIED' && !isMine;
  if (workdaysLeft === null || holderRole === null || isAnswered) return null;
  return <Clock left={workdaysLeft}>{words({ holderName, holderRole, workdaysLeft })}</Clock>;
}
