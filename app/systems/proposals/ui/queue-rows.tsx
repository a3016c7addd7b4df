import { useTexts } from '#app/core/shown-texts.tsx';
import { useClockWords } from '#app/platform/deadlines/ui/clock-words.ts';
import { Clock } from '#app/ui/clock.tsx';
import { proposalRuleTexts } from '../texts/rules.zh-CN.ts';
import { proposalTexts } from '../texts/zh-CN.ts';
import { Row, Rows } from '#app/ui/rows.tsx';
import type { Owed } from '../queries-queue.server.ts';
import { StatusChip } from './status-chip.tsx';

/** What waits for the reader, the most urgent first: what it is, from whom, the clock and the rule behind it. */
export function QueueRows({ owed }: { owed: readonly Owed[] }) {
  const t = useTexts(proposalTexts, proposalRuleTexts);
  const words = useClockWords();
  return (
    <Rows>
      {owed.map((proposal) => (
        <Row key={proposal.id} to={`/proposals/${proposal.id}`}>
          <span className="mr-2 font-bold">{proposal.title}</span>
          <StatusChip status={proposal.status} label={t(`status.${proposal.status}`)} />
          <span className="mt-1 flex flex-wrap items-center gap-x-3 text-small text-soft">
            <Clock left={proposal.workdaysLeft}>{words(proposal)}</Clock>
            <span>{t(`rule.${proposal.ruleKey}`)}</span>
            <span>{[proposal.no, proposal.leadName, proposal.unitName].filter(Boolean).join(' · ')}</span>
          </span>
        </Row>
      ))}
    </Rows>
  );
}
