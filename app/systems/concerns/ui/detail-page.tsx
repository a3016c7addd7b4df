import { Link, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { ClockBox } from '#app/platform/deadlines/ui/clock-box.tsx';
import { PromisesSection } from '#app/systems/commitments/public.ui.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Message } from '#app/ui/message.tsx';
import { Facts, Page, Section } from '#app/ui/page.tsx';
import { PrintButton } from '#app/ui/print-button.tsx';
import { Timeline } from '#app/ui/timeline.tsx';
import type { openConcern } from '../commands/open-concern.server.ts';
import type { ConcernRuleKey } from '../rules.ts';
import type { FormStep } from '../step-schemas.ts';
import { concernListTexts } from '../texts/list.zh-CN.ts';
import { openingTexts } from '../texts/openings.zh-CN.ts';
import { concernRuleTexts } from '../texts/rules.zh-CN.ts';
import { concernStepTexts } from '../texts/steps.zh-CN.ts';
import { concernTexts } from '../texts/zh-CN.ts';
import { StatusChip } from './status-chip.tsx';
import { Thread } from './thread.tsx';

type Detail = ReturnType<typeof useLoaderData<typeof openConcern>>;

/** A concern: where it stands, who has it, what one can do, what was said, what happened, who has read it. */
export function DetailPage() {
  const detail = useLoaderData<typeof openConcern>();
  const t = useTexts(coreTexts, concernTexts, concernListTexts);
  const { day } = useTimeWords();
  return (
    <Page
      title={t(`category.${detail.category}`)}
      lead={
        <span className="flex flex-wrap items-center gap-2">
          <StatusChip status={detail.status} />
          {[
            detail.no,
            t(`tier.${detail.tier}`),
            t('page.submittedOn', { day: day(detail.submittedOn) }),
          ].join(' · ')}
        </span>
      }
      actions={<OfTheWhole detail={detail} />}
    >
      <WhoHasIt detail={detail} />
      <RateNow detail={detail} />
      <Steps detail={detail} />
      <Beside detail={detail} />
      <PromisesSection promises={detail.promises} />
      <Section title={t('page.thread')}>
        {detail.sight.words === 'BRIEF' ? <p className="mb-4 text-soft">{t('page.brief')}</p> : null}
        <Thread entries={detail.thread} fileAt={(id) => `/concerns/${detail.id}/files/${id}`} />
      </Section>
      <Section title={t('page.facts')}>
        <HowItIsHandled detail={detail} />
      </Section>
      <Section title={t('page.timeline')}>
        <Happened detail={detail} />
      </Section>
      {detail.accesses && detail.tier !== 'NAMED' ? <Accesses accesses={detail.accesses} /> : null}
    </Page>
  );
}

function OfTheWhole({ detail: { id, showsOpenings } }: { detail: Detail }) {
  const t = useTexts(coreTexts, openingTexts);
  return (
    <>
      {showsOpenings ? <ButtonLink to={`/concerns/${id}/openings`}>{t('opening.link')}</ButtonLink> : null}
      <PrintButton label={t('word.print')} />
    </>
  );
}

function WhoHasIt({ detail: { id, clock } }: { detail: Detail }) {
  const t = useTexts(coreTexts, concernListTexts, concernRuleTexts);
  if (!clock) return null;
  const isTakeover = clock.rule.key === 'deadline.takeover';
  return (
    <ClockBox
      clock={clock}
      what={clock.clock ? t(`next.${clock.clock}`) : ''}
      ruleName={isTakeover ? t('rule.takeover') : t(`rule.${clock.rule.key as ConcernRuleKey}`)}
      after={clock.after && t(`duty.${clock.after}`)}
      chaseAt={clock.isWaiting ? `/concerns/${id}/chase` : undefined}
    />
  );
}

/** An answer is there: the author says what he thinks of it. */
function RateNow({ detail }: { detail: Detail }) {
  const t = useTexts(concernListTexts);
  const { day } = useTimeWords();
  if (!detail.allowed.includes('rate') || detail.ratingEndsOn === null) return null;
  return (
    <Message look="info" title={t('page.rateTitle')}>
      <p className="mb-4">{t('page.rateHelp', { day: day(detail.ratingEndsOn) })}</p>
      <ButtonLink to={`/concerns/${detail.id}/rate`} look="main">
        {t('page.rate')}
      </ButtonLink>
    </Message>
  );
}

/** What refuses, ends or undoes. */
export const HARD_STEPS: ReadonlySet<FormStep> = new Set([
  'notAccept',
  'withdraw',
  'return',
  'sendReplyBack',
]);

/** Each step on a page of its own; the first that moves it on is the main one. */
function Steps({ detail: { id, allowed } }: { detail: Detail }) {
  const t = useTexts(concernListTexts, concernStepTexts);
  const steps = allowed.filter((step) => step !== 'rate');
  if (steps.length === 0) return null;
  const [main] = steps.filter((step) => !HARD_STEPS.has(step) && step !== 'message' && step !== 'note');
  const lookOf = (step: FormStep) => (HARD_STEPS.has(step) ? 'danger' : step === main ? 'main' : 'quiet');
  return (
    <nav aria-label={t('page.steps')} className="no-print mb-6 flex flex-wrap gap-2">
      {steps.map((step) => (
        <ButtonLink key={step} to={`/concerns/${id}/${step}`} look={lookOf(step)}>
          {t(`action.${step}`)}
        </ButtonLink>
      ))}
    </nav>
  );
}

/** Others that are the same, and what it became elsewhere. */
function Beside({ detail: { duplicates, transferred } }: { detail: Detail }) {
  const t = useTexts(concernListTexts);
  return (
    <>
      {duplicates.map(({ id, no, isFirst }) => (
        <p key={id} className="mb-2">
          <Link to={`/concerns/${id}`}>
            {isFirst ? t('page.duplicateOf', { no }) : t('page.duplicates', { nos: no })}
          </Link>
        </p>
      ))}
      {transferred ? (
        <p className="mb-2">
          <Link to={`/proposals/${transferred.id}`}>
            {t('page.transferred', { no: transferred.no ?? '', status: transferred.statusName })}
          </Link>
        </p>
      ) : null}
    </>
  );
}

function HowItIsHandled({ detail }: { detail: Detail }) {
  const t = useTexts(concernTexts, concernListTexts);
  const author = detail.author ?? t(detail.tier === 'UNNAMED' ? 'page.unnamedAuthor' : 'page.hiddenAuthor');
  const rating = [
    detail.outcome && t(`outcome.${detail.outcome}`),
    detail.satisfaction && t(`satisfaction.${detail.satisfaction}`),
  ].filter(Boolean);
  const facts: [string, string | null][] = [
    [t('page.author'), author],
    [t('page.typist'), detail.typist],
    [t('page.unit'), detail.unitName],
    [t('page.receiver'), detail.receiver],
    [t('page.department'), detail.department?.name ?? null],
    [t('page.handler'), detail.handler],
    [
      t('page.coHandlers'),
      detail.coHandlers
        .map(({ name, answeredOn }) => `${name}（${t(answeredOn ? 'page.answered' : 'page.waiting')}）`)
        .join('、') || null,
    ],
    [t('page.urgency'), t(`urgency.${detail.urgency}`)],
    [t('page.outcome'), rating.join(' · ') || null],
  ];
  return <Facts facts={facts.flatMap(([term, value]) => (value === null ? [] : [{ term, value }]))} />;
}

function Happened({ detail }: { detail: Detail }) {
  const t = useTexts(concernTexts, concernListTexts, concernStepTexts);
  const { day, moment } = useTimeWords();
  const entries = detail.events.map((event) => {
    const { told } = event;
    const actor = event.actorName || t(told['by'] === 'AUTHOR' ? 'entry.author' : 'told.noActor');
    const reasonCode = told['reasonCode'] as 'TOO_VAGUE' | undefined;
    const parts = [
      told['department'],
      told['handler'],
      reasonCode && t(`reason.${reasonCode}`),
      told['from'] && told['to'] && `${told['from']} → ${told['to']}`,
    ];
    return {
      id: event.id,
      when: detail.tier === 'UNNAMED' ? day(event.at.toISOString().slice(0, 10)) : moment(event.at),
      text: t(`event.${event.name.slice('concerns.'.length) as 'registered'}`, { actor }),
      detail: parts.filter(Boolean).join('。'),
    };
  });
  return <Timeline entries={entries} />;
}

function Accesses({ accesses }: { accesses: NonNullable<Detail['accesses']> }) {
  const t = useTexts(concernListTexts);
  const { day } = useTimeWords();
  return (
    <Section title={t('page.accesses')}>
      <p className="mb-2 text-soft">{t('page.accessesHelp')}</p>
      {accesses.length === 0 ? <p>{t('page.noAccess')}</p> : null}
      <ul>
        {accesses.map(({ name, capacity, onDay, times }) => (
          <li key={`${name} ${capacity} ${onDay}`} className="border-b border-line py-2">
            {t('page.accessLine', {
              name,
              capacity: t(`capacity.${capacity as 'DEPARTMENT'}`),
              day: day(onDay),
              times,
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
