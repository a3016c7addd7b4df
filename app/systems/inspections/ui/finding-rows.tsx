import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { Row, Rows } from '#app/ui/rows.tsx';
import type { ListedFinding } from '../queries-findings.server.ts';
import { findingTexts } from '../texts/findings.zh-CN.ts';
import { SeverityChip, StateChip } from './status-chip.tsx';

interface FindingRowsProps {
  findings: readonly ListedFinding[];
  /** On the page of their round, which need not be named. */
  isOfRound?: boolean;
}

/** Findings in a list: what, where, how bad, who has it and until when. */
export function FindingRows({ findings, isOfRound = false }: FindingRowsProps) {
  const t = useTexts(findingTexts);
  const { day } = useTimeWords();
  return (
    <Rows>
      {findings.map((one) => (
        <Row key={one.id} to={`/findings/${one.id}`}>
          <span className="flex flex-wrap items-center gap-2">
            <span className="font-bold">{`${one.seq}. ${one.description}`}</span>
            <SeverityChip severity={one.severity} isAlarm={one.stopWork === 'ASKED'} />
            <StateChip state={one.state} />
          </span>
          <span className="mt-1 block text-small text-soft">
            {[
              one.placeName,
              t(`category.${one.category}`),
              one.departmentName,
              one.ownerName,
              one.dueOn && t('list.due', { day: day(one.dueOn) }),
              isOfRound ? null : one.roundNo,
              one.withheld ? t('list.withheld') : null,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </Row>
      ))}
    </Rows>
  );
}
