import { Link, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { PromisesSection } from '#app/systems/commitments/public.ui.ts';
import { ClockBox } from '#app/platform/deadlines/ui/clock-box.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { Message } from '#app/ui/message.tsx';
import { Facts, Page, Section } from '#app/ui/page.tsx';
import { Timeline } from '#app/ui/timeline.tsx';
import type { FindingStep } from '../finding-actions.ts';
import type { readFinding } from '../queries-detail.server.ts';
import type { InspectionClockRule } from '../rules.ts';
import { findingTexts } from '../texts/findings.zh-CN.ts';
import { inspectionTexts } from '../texts/zh-CN.ts';
import { BeforeAfter } from './before-after.tsx';
import { SeverityChip, StateChip } from './status-chip.tsx';
import { StopWork } from './stop-work.tsx';

type Detail = ReturnType<typeof useLoaderData<typeof readFinding>>;

/** A finding: how far it is, what one may do, before and after, what workers on site say, what happened. */
export function FindingPage() {
  const detail = useLoaderData<typeof readFinding>();
  const { id, before, promise } = detail;
  const t = useTexts(findingTexts);
  const after = promise ? promise.photos.map((photo) => `/commitments/${promise.id}/files/${photo}`) : [];
  return (
    <Page
      title={detail.description}
      lead={
        <span className="flex flex-wrap items-center gap-2">
          <StateChip state={detail.state} />
          <SeverityChip severity={detail.severity} />
          {[`${detail.round.no}-${detail.seq}`, detail.placeName, t(`category.${detail.category}`)].join(
            ' · ',
          )}
        </span>
      }
    >
      <StopWork stopWork={detail.stopWork} reason={detail.stopWorkReason} />
      <WhoHasIt detail={detail} />
      <Promise detail={detail} />
      <Steps detail={detail} />
      <Section title={t('page.pictures')}>
        <BeforeAfter before={before.map((photo) => `/findings/${id}/files/${photo}`)} after={after} />
        {promise?.proof ? (
          <p className="mt-2 max-w-text">{t('page.proof', { text: promise.proof })}</p>
        ) : null}
      </Section>
      <Section title={t('page.facts')}>
        <FindingFacts detail={detail} />
      </Section>
      <SaidOnSite detail={detail} />
      <PromisesSection promises={detail.promises} />
      {detail.events.length > 0 ? (
        <Section title={t('page.timeline')}>
          <Happened detail={detail} />
        </Section>
      ) : null}
    </Page>
  );
}

function WhoHasIt({ detail: { id, clock } }: { detail: Detail }) {
  const t = useTexts(inspectionTexts, findingTexts);
  if (!clock || !clock.clock) return null;
  const isTakeover = clock.rule.key === 'deadline.takeover';
  return (
    <ClockBox
      clock={clock}
      what={t(`next.${clock.clock}`)}
      ruleName={isTakeover ? t('rule.takeover') : t(`rule.${clock.rule.key as InspectionClockRule}`)}
      after={clock.after && t(`duty.${clock.after}`)}
      chaseAt={clock.isWaiting ? `/findings/${id}/chase` : undefined}
    />
  );
}

/** The promise that it became is taken further on its own pages. */
function Promise({ detail: { promise, state } }: { detail: Detail }) {
  const t = useTexts(findingTexts);
  if (!promise) return null;
  const at = `/commitments/${promise.id}`;
  if (promise.mayCheck)
    return (
      <Message look="info" title={t('page.check')}>
        <p className="mb-4 max-w-text">{t('page.checkLead', { count: promise.confirmed })}</p>
        <div className="flex flex-wrap gap-2">
          <ButtonLink to={`${at}/confirm`} look="main">
            {t('page.good')}
          </ButtonLink>
          <ButtonLink to={`${at}/reject`} look="danger">
            {t('page.bad')}
          </ButtonLink>
        </div>
      </Message>
    );
  return (
    <div className="no-print mb-6 flex flex-wrap items-center gap-4">
      {promise.mayReport ? (
        <ButtonLink to={`${at}/report`} look="main">
          {t('page.report')}
        </ButtonLink>
      ) : null}
      <Link to={at} className="inline-flex min-h-touch items-center">
        {t('page.toPromise')}
      </Link>
      {state === 'UNASSIGNED' ? <p className="text-warn">{t('page.again')}</p> : null}
    </div>
  );
}

/** What takes it out or sends it back. */
export const HARD_STEPS: ReadonlySet<FindingStep> = new Set(['drop', 'explain', 'refuseExplanation']);

function Steps({ detail: { id, allowed } }: { detail: Detail }) {
  const t = useTexts(findingTexts);
  if (allowed.length === 0) return null;
  const main = allowed.includes('decideStopWork')
    ? 'decideStopWork'
    : allowed.find((step) => !HARD_STEPS.has(step));
  const lookOf = (step: FindingStep) => (HARD_STEPS.has(step) ? 'danger' : step === main ? 'main' : 'quiet');
  return (
    <nav aria-label={t('page.steps')} className="no-print mb-6 flex flex-wrap gap-2">
      {allowed.map((step) => (
        <ButtonLink key={step} to={`/findings/${id}/${step}`} look={lookOf(step)}>
          {t(`action.${step}`)}
        </ButtonLink>
      ))}
    </nav>
  );
}

function FindingFacts({ detail }: { detail: Detail }) {
  const t = useTexts(findingTexts);
  const { day, moment } = useTimeWords();
  const { round, promise, isClose } = detail;
  const facts: [string, string | null][] = [
    [t('fact.place'), `${detail.placeName}（${detail.unitName}）`],
    [t('fact.severity'), t(`severity.${detail.severity}`)],
    [t('fact.foundOn'), moment(detail.foundAt)],
    [t('fact.foundBy'), isClose ? detail.foundByName : null],
    [t('fact.suggestion'), detail.suggestion || null],
    [t('fact.department'), detail.departmentName],
    [t('fact.owner'), detail.ownerName],
    [t('fact.dueOn'), promise && day(promise.dueOn)],
    [t('fact.closedOn'), detail.closedOn && day(detail.closedOn)],
    [t('fact.explanation'), detail.explanation || null],
  ];
  return (
    <>
      <Facts facts={facts.flatMap(([term, value]) => (value === null ? [] : [{ term, value }]))} />
      <p className="mt-2">
        <Link to={`/inspections/${round.id}`} className="inline-flex min-h-touch items-center">
          {`${t('fact.round')}：${round.title}`}
        </Link>
      </p>
      {detail.withheld ? <p className="text-soft">{t('list.withheld')}</p> : null}
    </>
  );
}

/** Words of those who stand there, as numbers; names are nowhere. */
function SaidOnSite({ detail: { words, notes } }: { detail: Detail }) {
  const t = useTexts(findingTexts);
  const { day } = useTimeWords();
  const [fixed, half, not] = words.map(({ count }) => count);
  const isNone = words.every(({ count }) => count === 0);
  return (
    <Section title={t('page.words')}>
      {isNone ? (
        <p className="text-soft">{t('page.noWords')}</p>
      ) : (
        <p>{t('page.counts', { fixed: fixed ?? 0, half: half ?? 0, not: not ?? 0 })}</p>
      )}
      <ul>
        {notes.map(({ note, onDay }) => (
          <li key={`${onDay} ${note}`} className="text-soft">
            {`${day(onDay)} ${note}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Happened({ detail: { events } }: { detail: Detail }) {
  const t = useTexts(findingTexts);
  const { day, moment } = useTimeWords();
  const entries = events.map(({ id, name, at, actorName, told }) => {
    const isMoved = name.endsWith('.passedOn');
    const parts = [
      told['department'],
      told['day'] ? t('list.due', { day: day(told['day']) }) : '',
      told['decision'] ? t(`event.decision.${told['decision'] as 'STOPPED'}`) : '',
      told['reason'],
      isMoved ? told['to'] : '',
    ];
    return {
      id,
      when: moment(at),
      text: t(`event.${name.slice('findings.'.length) as 'found'}`, {
        actor: actorName || t('event.system'),
      }),
      detail: parts.filter(Boolean).join(' '),
    };
  });
  return <Timeline entries={entries} />;
}
