import { useTranslation } from 'react-i18next';
import { Clock } from '#app/ui/clock.tsx';
import { Row, Rows } from '#app/ui/rows.tsx';
import type { Owed } from '../queries-queue.server.ts';
import { useClockWords } from './clock-words.ts';
import { StatusChip } from './status-chip.tsx';

/** What waits for the reader, the most urgent first: what it is, from whom, and the clock. */
export function QueueRows({ owed }: { owed: readonly Owed[] }) {
  const { t } = useTranslation('proposals');
  const words = useClockWords();
  return (
    <Rows>
      {owed.map((proposal) => (
        <Row key={proposal.id} to={`/proposals/${proposal.id}`}>
          <span className="mr-2 font-bold">{proposal.title}</span>
          <StatusChip status={proposal.status} label={t(`status.${proposal.status}`)} />
          <span className="mt-1 flex flex-wrap items-center gap-x-3 text-small text-soft">
            <Clock left={proposal.workdaysLeft}>{words(proposal)}</Clock>
            <span>{[proposal.no, proposal.leadName, proposal.unitName].filter(Boolean).join(' · ')}</span>
          </span>
        </Row>
      ))}
    </Rows>
  );
}
