import { useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState, Facts, Page, Section } from '#app/ui/page.tsx';
import { PrintButton } from '#app/ui/print-button.tsx';
import type { readReport } from '../queries-report.server.ts';
import { findingTexts } from '../texts/findings.zh-CN.ts';
import { roundTexts } from '../texts/round.zh-CN.ts';
import { inspectionTexts } from '../texts/zh-CN.ts';
import { SeverityChip, StateChip } from './status-chip.tsx';

type Report = ReturnType<typeof useLoaderData<typeof readReport>>;

/** The report of a round for paper, with pictures before and after and the code of the seal. */
export function ReportPage() {
  const report = useLoaderData<typeof readReport>();
  const { round, enterpriseName, summary, findings, seal } = report;
  const t = useTexts(inspectionTexts, roundTexts);
  const { day } = useTimeWords();
  return (
    <Page
      title={t('report.title')}
      lead={t('report.lead', { enterprise: enterpriseName, no: round.no, day: day(round.plannedOn) })}
      actions={
        <>
          <PrintButton label={t('report.print')} />
          <ButtonLink to={`/inspections/${round.id}`}>{t('report.back')}</ButtonLink>
        </>
      }
    >
      <RoundFacts report={report} />
      {summary ? (
        <Section title={t('page.summary')}>
          <p className="whitespace-pre-line">{summary}</p>
        </Section>
      ) : null}
      <Section title={t('page.findings')}>
        {findings.length === 0 ? <EmptyState>{t('report.none')}</EmptyState> : null}
        {findings.map((finding) => (
          <Found key={finding.id} finding={finding} />
        ))}
      </Section>
      <footer className="mt-8 border-t border-line pt-2 text-small text-soft">
        <p className="whitespace-pre-wrap py-4">{t('report.sign')}</p>
        <p>{t('report.foot')}</p>
        <p>{seal ? t('report.seal', { id: seal.id, code: seal.code }) : t('report.noSeal')}</p>
      </footer>
    </Page>
  );
}

function RoundFacts({ report: { round, members, stops } }: { report: Report }) {
  const t = useTexts(inspectionTexts, roundTexts);
  const team = members.map(({ name, part }) =>
    part === 'REPRESENTATIVE' ? name : `${name}（${t(`part.${part}`)}）`,
  );
  return (
    <Facts
      facts={[
        { term: t('fact.title'), value: round.title },
        { term: t('fact.topic'), value: t(`topic.${round.topic}`) },
        { term: t('fact.unit'), value: round.unitName },
        { term: t('fact.methods'), value: round.methods.map((one) => t(`method.${one}`)).join('、') },
        { term: t('page.team'), value: team.join('、') },
        { term: t('plan.way'), value: stops.map(({ name }) => name).join(' → ') },
      ]}
    />
  );
}

function Found({ finding }: { finding: Report['findings'][number] }) {
  const t = useTexts(findingTexts);
  const { day } = useTimeWords();
  const { id, seq, placeName, category, severity, description, suggestion, state, promiseId } = finding;
  return (
    <article className="break-inside-avoid border-b border-line py-4">
      <h3 className="font-bold">{`${seq}. ${placeName}：${description}`}</h3>
      <p className="my-1 flex flex-wrap items-center gap-2">
        <StateChip state={state} />
        <SeverityChip severity={severity} />
        {t(`category.${category}`)}
      </p>
      {suggestion ? <p>{`${t('fact.suggestion')}：${suggestion}`}</p> : null}
      <p className="text-small text-soft">
        {[
          finding.departmentName,
          finding.ownerName,
          finding.dueOn && t('list.due', { day: day(finding.dueOn) }),
          finding.closedOn && `${t('fact.closedOn')} ${day(finding.closedOn)}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className="mt-2 grid grid-cols-2 gap-4">
        <Pictures title={t('page.before')} at={`/findings/${id}/files`} photos={finding.before} />
        <Pictures title={t('page.after')} at={`/commitments/${promiseId}/files`} photos={finding.after} />
      </div>
    </article>
  );
}

function Pictures({ title, at, photos }: { title: string; at: string; photos: readonly number[] }) {
  const t = useTexts(findingTexts);
  if (photos.length === 0) return null;
  return (
    <div>
      <p className="text-small font-bold">{title}</p>
      {photos.map((photo, number) => (
        <img
          key={photo}
          src={`${at}/${photo}`}
          alt={
            at.startsWith('/findings')
              ? t('page.beforeAlt', { number: number + 1 })
              : t('page.afterAlt', { number: number + 1 })
          }
          className="mb-2 aspect-[4/3] w-full max-w-xs rounded-md border border-line object-cover"
        />
      ))}
    </div>
  );
}
