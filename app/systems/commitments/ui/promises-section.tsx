import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { Section } from '#app/ui/page.tsx';
import { Row, Rows } from '#app/ui/rows.tsx';
import type { PromiseOfSource } from '../queries-promises.server.ts';
import { commitmentTexts } from '../texts/zh-CN.ts';
import { StatusChip } from './status-chip.tsx';

/** What was promised with a record, on that record's page; nothing where nothing was. */
export function PromisesSection({ promises }: { promises: readonly PromiseOfSource[] }) {
  const t = useTexts(commitmentTexts);
  const { day } = useTimeWords();
  if (promises.length === 0) return null;
  return (
    <Section title={t('section.title')}>
      <Rows>
        {promises.map(({ id, no, status, late, text, ownerName, departmentName, dueOn, firstDueOn }) => (
          <Row key={id} to={`/commitments/${id}`}>
            <span className="flex flex-wrap items-center gap-2">
              <span className="font-bold">{text}</span>
              <StatusChip status={status} late={late} />
            </span>
            <span className="mt-1 block text-small text-soft">
              {[
                no,
                departmentName,
                ownerName,
                t('section.due', { day: day(dueOn) }),
                dueOn === firstDueOn ? null : t('section.moved', { day: day(firstDueOn) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
