import { Link, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { ClockBox } from '#app/platform/deadlines/ui/clock-box.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { Chip } from '#app/ui/chip.tsx';
import { Message } from '#app/ui/message.tsx';
import { EmptyState, Facts, Page, Section } from '#app/ui/page.tsx';
import { Timeline } from '#app/ui/timeline.tsx';
import type { readRound } from '../queries-round.server.ts';
import type { RoundStep } from '../round-actions.ts';
import type { InspectionClockRule } from '../rules.ts';
import { findingTexts } from '../texts/findings.zh-CN.ts';
import { roundTexts } from '../texts/round.zh-CN.ts';
import { inspectionTexts } from '../texts/zh-CN.ts';
import { FindingRows } from './finding-rows.tsx';
import { RoundStops } from './round-stops.tsx';
import { RoundChip } from './status-chip.tsx';

type Detail = ReturnType<typeof useLoaderData<typeof readRound>>;

/** A round: where it stands and who has it, what one may do, its team and way, what was found, what happened. */
export function RoundPage() {
  const detail = useLoaderData<typeof readRound>();
  const t = useTexts(coreTexts, inspectionTexts, roundTexts);
  return (
    <Page
      title={detail.title}
      lead={
        <span className="flex flex-wrap items-center gap-2">
          <RoundChip status={detail.status} />
          {[detail.no, detail.unitName, t(`topic.${detail.topic}`)].join(' · ')}
        </span>
      }
      actions={
        detail.mayPrint ? (
          <ButtonLink to={`/inspections/${detail.id}/report`}>{t('page.report')}</ButtonLink>
        ) : null
      }
    >
      <Alarm detail={detail} />
      <WhoHasIt detail={detail} />
      <Steps detail={detail} />
      <Section title={t('page.facts')}>
        <RoundFacts detail={detail} />
      </Section>
      <Section title={t('page.team')}>
        <Team detail={detail} />
      </Section>
      <Section title={t('page.way')}>
        <RoundStops detail={detail} />
      </Section>
      {detail.days.startedAt ? (
        <Section title={t('page.findings')}>
          <Found detail={detail} />
        </Section>
      ) : null}
      {detail.summary ? (
        <Section title={t('page.summary')}>
          <p className="max-w-text whitespace-pre-line">{detail.summary}</p>
        </Section>
      ) : null}
      {detail.events.length > 0 ? (
        <Section title={t('page.timeline')}>
          <Happened detail={detail} />
        </Section>
      ) : null}
    </Page>
  );
}

/** A finding that may hurt somebody, and nobody has said yet whether work stops. */
function Alarm({ detail: { findings } }: { detail: Detail }) {
  const t = useTexts(findingTexts);
  const asked = findings.filter(({ stopWork }) => stopWork === 'ASKED');
  if (asked.length === 0) return null;
  return (
    <Message look="seal" title={t('stop.ASKED')}>
      {asked.map(({ id, placeName, description }) => (
        <Link key={id} to={`/findings/${id}`} className="flex min-h-touch items-center text-ink">
          {`${placeName}：${description}`}
        </Link>
      ))}
    </Message>
  );
}

function WhoHasIt({ detail: { id, clock } }: { detail: Detail }) {
  const t = useTexts(inspectionTexts, roundTexts);
  if (!clock || !clock.clock) return null;
  const isTakeover = clock.rule.key === 'deadline.takeover';
  return (
    <>
      <ClockBox
        clock={clock}
        what={t(`next.${clock.clock}`)}
        ruleName={isTakeover ? t('rule.takeover') : t(`rule.${clock.rule.key as InspectionClockRule}`)}
        after={clock.after && t(`duty.${clock.after}`)}
        chaseAt={clock.isWaiting ? `/inspections/${id}/chase` : undefined}
      />
      <p className="mb-6 max-w-text text-soft">{t('page.remedy')}</p>
    </>
  );
}

/** What is not the next thing to do. */
const ASIDE: ReadonlySet<RoundStep> = new Set(['changeTeam', 'move', 'cancel']);

function Steps({ detail: { id, allowed, mayAdd, mayChangePlan, isOnPhone } }: { detail: Detail }) {
  const t = useTexts(roundTexts);
  if (allowed.length === 0 && !mayAdd && !isOnPhone) return null;
  const main = mayAdd ? undefined : allowed.find((step) => !ASIDE.has(step));
  const lookOf = (step: RoundStep) => (step === 'cancel' ? 'danger' : step === main ? 'main' : 'quiet');
  return (
    <nav aria-label={t('page.steps')} className="no-print mb-6">
      <div className="flex flex-wrap gap-2">
        {mayAdd ? (
          <ButtonLink to={`/inspections/${id}/findings`} look="main">
            {t('page.add')}
          </ButtonLink>
        ) : null}
        {isOnPhone ? (
          <ButtonLink to={`/round#${id}`} anew>
            {t('page.phone')}
          </ButtonLink>
        ) : null}
        {mayChangePlan ? <ButtonLink to={`/inspections/${id}/edit`}>{t('plan.change')}</ButtonLink> : null}
        {allowed.map((step) => (
          <ButtonLink key={step} to={`/inspections/${id}/${step}`} look={lookOf(step)}>
            {t(`action.${step}`)}
          </ButtonLink>
        ))}
      </div>
      {isOnPhone ? <p className="mt-2 text-small text-soft">{t('page.phoneHelp')}</p> : null}
    </nav>
  );
}

function RoundFacts({ detail }: { detail: Detail }) {
  const t = useTexts(inspectionTexts);
  const { day, moment } = useTimeWords();
  const { days } = detail;
  const on = (value: string | null) => value && day(value);
  const facts: [string, string | null][] = [
    [t('fact.plannedOn'), day(detail.plannedOn)],
    [t('fact.methods'), detail.methods.map((one) => t(`method.${one}`)).join('、') || null],
    [t('fact.template'), detail.templateName],
    [t('fact.notifiedOn'), on(days.notifiedOn)],
    [t('fact.startedAt'), days.startedAt && moment(days.startedAt)],
    [t('fact.reportedOn'), on(days.reportedOn)],
    [t('fact.settledOn'), on(days.settledOn)],
    [t('fact.publishedOn'), on(days.publishedOn)],
    [t('fact.congressOn'), on(days.congressOn)],
    [t('fact.reason'), detail.reason || null],
  ];
  return (
    <>
      {detail.isSurprise ? (
        <p className="mb-2">
          <Chip tone="warn">{t('fact.surprise')}</Chip>
        </p>
      ) : null}
      <Facts facts={facts.flatMap(([term, value]) => (value === null ? [] : [{ term, value }]))} />
    </>
  );
}

function Team({ detail: { members, isTeamUnusual, isClose, days } }: { detail: Detail }) {
  const t = useTexts(inspectionTexts, roundTexts);
  const { moment } = useTimeWords();
  const presence = (at: Date | null) =>
    at ? t('page.present', { at: moment(at) }) : days.startedAt && isClose ? t('page.absent') : null;
  return (
    <>
      {isTeamUnusual && isClose ? (
        <p className="mb-2 text-warn">{t('page.teamSize', { count: members.length })}</p>
      ) : null}
      <ul className="grid grid-cols-1 sm:grid-cols-2">
        {members.map(({ id, name, part, presentAt }) => (
          <li key={id} className="border-b border-line py-2 sm:mr-6">
            <span className="font-bold">{name}</span>
            <span className="ml-2 text-small text-soft">
              {[t(`part.${part}`), presence(presentAt)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Found({ detail: { seesFindings, findings, leftOut } }: { detail: Detail }) {
  const t = useTexts(roundTexts);
  if (!seesFindings) return <p className="text-soft">{t('page.hidden')}</p>;
  return (
    <>
      {findings.length > 0 ? (
        <FindingRows findings={findings} isOfRound />
      ) : (
        <EmptyState>{t('page.noFindings')}</EmptyState>
      )}
      {leftOut > 0 ? <p className="mt-2 text-soft">{t('page.leftOut', { count: leftOut })}</p> : null}
    </>
  );
}

function Happened({ detail: { events } }: { detail: Detail }) {
  const t = useTexts(roundTexts);
  const { day, moment } = useTimeWords();
  const entries = events.map(({ id, name, at, actorName, told }) => {
    const isMoved = name.endsWith('.passedOn');
    const parts = [told['day'] ? day(told['day']) : '', told['reason'], isMoved ? told['to'] : ''];
    return {
      id,
      when: moment(at),
      text: t(`event.${name.slice('inspections.'.length) as 'approved'}`, {
        actor: actorName || t('event.system'),
      }),
      detail: parts.filter(Boolean).join(' '),
    };
  });
  return <Timeline entries={entries} />;
}
