import { Link, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { PromisesSection } from '#app/systems/commitments/public.ui.ts';
import { ClockBox } from '#app/platform/deadlines/ui/clock-box.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { Facts, Page, Section } from '#app/ui/page.tsx';
import { PrintButton } from '#app/ui/print-button.tsx';
import { Timeline } from '#app/ui/timeline.tsx';
import type { FormStep } from '../actions.ts';
import type { readTalk } from '../queries-pages.server.ts';
import type { TalkClockRule } from '../rules.ts';
import { talkTexts } from '../texts/zh-CN.ts';
import { QuestionList } from './question-list.tsx';
import { StatusChip } from './status-chip.tsx';

type Detail = ReturnType<typeof useLoaderData<typeof readTalk>>;

/** A talk: where it stands, who has it and what comes after, questions and answers, promises, signatures. */
export function TalkPage() {
  const detail = useLoaderData<typeof readTalk>();
  const t = useTexts(coreTexts, talkTexts);
  return (
    <Page
      title={detail.topic}
      lead={
        <span className="flex flex-wrap items-center gap-2">
          <StatusChip status={detail.status} />
          {[detail.no, t(`kind.${detail.kind}`)].join(' · ')}
        </span>
      }
      actions={<PrintButton label={t('word.print')} />}
    >
      <WhoHasIt detail={detail} />
      <Steps detail={detail} />
      <Section title={t('page.facts')}>
        <TalkFacts detail={detail} />
      </Section>
      <Section title={t('page.questions')}>
        <QuestionList questions={detail.questions} isParty={detail.isParty} />
        {detail.withheldCount > 0 ? (
          <p className="text-soft">{t('page.leftOut', { count: detail.withheldCount })}</p>
        ) : null}
        {detail.secretNote ? (
          <p className="mt-2 text-soft">{`${t('page.secretNote')}：${detail.secretNote}`}</p>
        ) : null}
      </Section>
      {detail.minutes ? (
        <Section title={t('page.minutes')}>
          <p className="max-w-text whitespace-pre-line">{detail.minutes}</p>
        </Section>
      ) : null}
      <PromisesSection promises={detail.promises} />
      {detail.isParty ? <Signatures detail={detail} /> : null}
      {detail.isParty ? (
        <Section title={t('page.timeline')}>
          <Happened detail={detail} />
        </Section>
      ) : null}
    </Page>
  );
}

function WhoHasIt({ detail: { id, clock } }: { detail: Detail }) {
  const t = useTexts(talkTexts);
  if (!clock || !clock.clock) return null;
  const isTakeover = clock.rule.key === 'deadline.takeover';
  return (
    <>
      <ClockBox
        clock={clock}
        what={t(`next.${clock.clock}`)}
        ruleName={isTakeover ? t('rule.takeover') : t(`rule.${clock.rule.key as TalkClockRule}`)}
        after={clock.after && t(`duty.${clock.after}`)}
        chaseAt={clock.isWaiting ? `/management-talks/${id}/chase` : undefined}
      />
      <p className="mb-6 max-w-text text-soft">
        <span className="font-bold">{t('remedy.title')}</span>
        <span className="block">{t(`remedy.${clock.clock}`)}</span>
      </p>
    </>
  );
}

/** What refuses or ends. */
export const HARD_STEPS: ReadonlySet<FormStep> = new Set(['decline', 'dismiss', 'withdraw']);

function Steps({ detail: { id, allowed, minutes } }: { detail: Detail }) {
  const t = useTexts(talkTexts);
  if (allowed.length === 0) return null;
  const soft = allowed.filter((step) => !HARD_STEPS.has(step));
  const main = soft.includes('sign') && minutes !== '' ? 'sign' : soft[0];
  const lookOf = (step: FormStep) => (HARD_STEPS.has(step) ? 'danger' : step === main ? 'main' : 'quiet');
  return (
    <nav aria-label={t('page.steps')} className="no-print mb-6 flex flex-wrap gap-2">
      {allowed.map((step) => (
        <ButtonLink key={step} to={`/management-talks/${id}/${step}`} look={lookOf(step)}>
          {t(`action.${step}`)}
        </ButtonLink>
      ))}
    </nav>
  );
}

function TalkFacts({ detail }: { detail: Detail }) {
  const t = useTexts(talkTexts);
  const { moment } = useTimeWords();
  const { scheduledAt, place, length, follows, declineReason } = detail;
  const facts: [string, string | null][] = [
    [t('page.manager'), detail.managerName],
    [t('page.unit'), detail.unitName],
    [t('page.requesters'), detail.requesters.join('、')],
    [t('page.at'), scheduledAt && `${moment(scheduledAt)} · ${t('page.length', { minutes: length })}`],
    [t('page.place'), place || null],
    [t('page.declined'), declineReason || null],
  ];
  return (
    <>
      <Facts facts={facts.flatMap(([term, value]) => (value === null ? [] : [{ term, value }]))} />
      <div className="mt-2 flex flex-wrap items-center gap-4">
        {scheduledAt && detail.isParty ? (
          <ButtonLink to={`/management-talks/${detail.id}/calendar`} download>
            {t('page.calendar')}
          </ButtonLink>
        ) : null}
        {follows ? (
          <Link to={`/management-talks/${follows.id}`} className="inline-flex min-h-touch items-center">
            {t('page.follows', { no: follows.no })}
          </Link>
        ) : null}
      </div>
    </>
  );
}

function Signatures({ detail: { signatures } }: { detail: Detail }) {
  const t = useTexts(talkTexts);
  const { moment } = useTimeWords();
  return (
    <Section title={t('page.signatures')}>
      {signatures.length === 0 ? <p className="text-soft">{t('page.noSignature')}</p> : null}
      <ul>
        {signatures.map(({ id, side, name, signedAt, isVoid }) => (
          <li key={id} className={`border-b border-line py-2 ${isVoid ? 'text-soft' : ''}`}>
            {t('page.signedBy', { side: t(`side.${side}`), name, at: moment(signedAt) })}
            {isVoid ? <span className="block text-seal">{t('page.void')}</span> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Happened({ detail: { events } }: { detail: Detail }) {
  const t = useTexts(talkTexts);
  const { moment } = useTimeWords();
  const entries = events.map(({ id, name, at, actorName, told }) => {
    const { reason, day, time, place, voided, to } = told;
    const isMoved = name.endsWith('.passedOn');
    const parts = [reason, day, time, place, voided ? t('event.voided') : '', isMoved ? to : ''];
    return {
      id,
      when: moment(at),
      text: t(`event.${name.slice('management-talks.'.length) as 'held'}`, {
        actor: actorName || t('event.system'),
      }),
      detail: parts.filter(Boolean).join(' '),
    };
  });
  return <Timeline entries={entries} />;
}
