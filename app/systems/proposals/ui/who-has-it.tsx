import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { deadlineTexts } from '#app/platform/deadlines/texts/zh-CN.ts';
import { ClockBox } from '#app/platform/deadlines/ui/clock-box.tsx';
import type { readDetail } from '../queries-detail.server.ts';
import type { ProposalRuleKey } from '../rules.ts';
import { proposalDetailTexts } from '../texts/detail.zh-CN.ts';
import { proposalRuleTexts } from '../texts/rules.zh-CN.ts';

interface WhoHasItProps {
  id: number;
  clock: Awaited<ReturnType<typeof readDetail>>['clock'];
}

/** What a proposal waits for, who has it, and whose it is after that. */
export function WhoHasIt({ id, clock }: WhoHasItProps) {
  const t = useTexts(proposalDetailTexts, proposalRuleTexts, deadlineTexts, coreTexts);
  if (!clock) return null;
  const { after } = clock;
  const isTakeover = clock.rule.key === 'deadline.takeover';
  return (
    <ClockBox
      clock={clock}
      what={clock.clock ? t(`next.${clock.clock}`) : t('detail.next')}
      ruleName={isTakeover ? t('rule.takeover') : t(`rule.${clock.rule.key as ProposalRuleKey}`)}
      after={after && (after === 'UNION_CHAIR' ? t('role.UNION_CHAIR') : t(`duty.${after}`))}
      chaseAt={clock.mayChase ? `/proposals/${id}/chase` : undefined}
    />
  );
}
