import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { deadlineTexts } from '#app/platform/deadlines/texts/zh-CN.ts';
import { auditTexts } from '#app/platform/audit/texts/zh-CN.ts';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Clock } from '#app/ui/clock.tsx';
import { EmptyState, Page, Section } from '#app/ui/page.tsx';
import { PrintButton } from '#app/ui/print-button.tsx';
import { Row, Rows } from '#app/ui/rows.tsx';
import type { readWall } from './queries-wall.server.ts';

type Late = Awaited<ReturnType<typeof readWall>>['departments'][number]['records'][number];

/** The wall of what nobody has done in time, department by department. */
export function WallPage() {
  const { departments, seesAudit } = useLoaderData<typeof readWall>();
  const t = useTexts(deadlineTexts, coreTexts, auditTexts);
  return (
    <Page
      title={t('wall.title')}
      lead={t('wall.lead')}
      actions={
        <>
          {seesAudit ? <ButtonLink to="/audit">{t('page.title')}</ButtonLink> : null}
          <PrintButton label={t('word.print')} />
        </>
      }
    >
      {departments.length === 0 ? <EmptyState>{t('wall.none')}</EmptyState> : null}
      {departments.map(({ name, records }) => (
        <Section key={name} title={`${name} · ${t('wall.count', { count: records.length })}`}>
          <Rows>
            {records.map((late) => (
              <LateRow key={late.id} late={late} />
            ))}
          </Rows>
        </Section>
      ))}
    </Page>
  );
}

function LateRow({ late }: { late: Late }) {
  const t = useTexts(deadlineTexts, coreTexts);
  const { day } = useTimeWords();
  const { subject, holderName, holderRole, lateSince, workdaysLate } = late;
  return (
    <Row to={subject.to}>
      <span className="mr-2 font-bold">{subject.title}</span>
      <span className="mt-1 flex flex-wrap items-center gap-x-3 text-small text-soft">
        <Clock left={-workdaysLate}>{t('clock.over', { days: workdaysLate })}</Clock>
        <span>
          {holderName
            ? t('clock.holder', { name: holderName })
            : t('clock.role', { role: t(`role.${holderRole}`) })}
        </span>
        <span>{[subject.no, t('wall.since', { day: day(lateSince) })].filter(Boolean).join(' · ')}</span>
      </span>
    </Row>
  );
}
