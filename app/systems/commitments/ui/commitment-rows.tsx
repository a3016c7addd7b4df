import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { Clock } from '#app/ui/clock.tsx';
import { Row, Rows } from '#app/ui/rows.tsx';
import type { ListedCommitment } from '../queries-ledger.server.ts';
import { ledgerTexts } from '../texts/ledger.zh-CN.ts';
import { commitmentTexts } from '../texts/zh-CN.ts';
import { StatusChip } from './status-chip.tsx';

/** Promises in a list: what was promised, by whom, until when; the words only where they are for the reader. */
export function CommitmentRows({ promises }: { promises: readonly ListedCommitment[] }) {
  const t = useTexts(commitmentTexts, ledgerTexts);
  const { day } = useTimeWords();
  const of = ({ no, departmentName, ownerName, sourceNoun, dueOn }: ListedCommitment) =>
    [no, departmentName, ownerName, t(`source.${sourceNoun}`), t('ledger.due', { day: day(dueOn) })]
      .filter(Boolean)
      .join(' · ');
  const words = (promise: ListedCommitment) => (
    <>
      <span className="flex flex-wrap items-center gap-2">
        <span className={promise.text === null ? 'text-soft' : 'font-bold'}>
          {promise.text ?? t('ledger.withheld')}
        </span>
        <StatusChip status={promise.status} late={promise.late} />
      </span>
      <span className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-soft">
        <TimeLeft left={promise.workdaysLeft} />
        <span>{of(promise)}</span>
      </span>
    </>
  );
  return (
    <Rows>
      {promises.map((promise) =>
        promise.text === null ? (
          <li key={promise.id} className="border-b border-line py-3">
            {words(promise)}
          </li>
        ) : (
          <Row key={promise.id} to={`/commitments/${promise.id}`}>
            {words(promise)}
          </Row>
        ),
      )}
    </Rows>
  );
}

function TimeLeft({ left }: { left: number | null }) {
  const t = useTexts(ledgerTexts);
  if (left === null) return null;
  if (left === 0) return <Clock left={left}>{t('ledger.today')}</Clock>;
  const words = left < 0 ? t('ledger.over', { days: -left }) : t('ledger.left', { days: left });
  return <Clock left={left}>{words}</Clock>;
}
