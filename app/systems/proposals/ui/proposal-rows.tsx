import { useLanguage, useTexts } from '#app/core/shown-texts.tsx';
import { formatYuan } from '#app/platform/money/format.ts';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { proposalTexts } from '../texts/zh-CN.ts';
import { proposalListTexts } from '../texts/list.zh-CN.ts';
import { Row, Rows } from '#app/ui/rows.tsx';
import type { ListedProposal } from '../queries-list.server.ts';
import { ListedStatusChip, StatusSymbols } from './status-chip.tsx';

/** Proposals as lines: title and status first, then who, where and when. */
export function ProposalRows({ proposals }: { proposals: readonly ListedProposal[] }) {
  const t = useTexts(proposalTexts, proposalListTexts);
  const { locale } = useLanguage();
  const { day } = useTimeWords();
  return (
    <>
      <StatusSymbols statuses={proposals.map(({ status }) => status)} />
      <Rows>
        {proposals.map((proposal) => (
          <Row key={proposal.id} to={`/proposals/${proposal.id}`}>
            <span className="mr-2 font-bold">{proposal.title || t('list.draftUntitled')}</span>
            <ListedStatusChip status={proposal.status} label={t(`status.${proposal.status}`)} />
            <span className="block text-small text-soft">
              {[
                proposal.no,
                proposal.leadName,
                proposal.unitName,
                proposal.submittedOn && day(proposal.submittedOn),
                proposal.innovationArea && t(`area.${proposal.innovationArea}`),
                proposal.savingVerified &&
                  `${t('list.saving_')} ${formatYuan(proposal.savingVerified, locale)}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </Row>
        ))}
      </Rows>
    </>
  );
}
