import { Link, useLoaderData } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { ClockBox } from '#app/platform/deadlines/ui/clock-box.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { Message } from '#app/ui/message.tsx';
import { Facts, Page, Section } from '#app/ui/page.tsx';
import { PrintButton } from '#app/ui/print-button.tsx';
import { Timeline } from '#app/ui/timeline.tsx';
import type { readDetail } from '../queries-detail.server.ts';
import type { CommitmentRuleKey } from '../rules.ts';
import type { FormStep } from '../step-schemas.ts';
import { commitmentPageTexts } from '../texts/page.zh-CN.ts';
import { commitmentTexts } from '../texts/zh-CN.ts';
import { StatusChip } from './status-chip.tsx';

type Detail = ReturnType<typeof useLoaderData<typeof readDetail>>;

/** A promise: what was promised, who has it, what one can do, its proof and who checked it, what happened. */
export function DetailPage() {
  const detail = useLoaderData<typeof readDetail>();
  const t = useTexts(coreTexts, commitmentTexts, commitmentPageTexts);
  return (
    <Page
      title={detail.text}
      lead={
        <span className="flex flex-wrap items-center gap-2">
          <StatusChip status={detail.status} late={detail.late} />
          {[detail.no, detail.departmentName, detail.ownerName].filter(Boolean).join(' · ')}
        </span>
      }
      actions={<PrintButton label={t('word.print')} />}
    >
      <WhoHasIt detail={detail} />
      <CheckNow detail={detail} />
      <Steps detail={detail} />
      <Section title={t('page.facts')}>
        <Promised detail={detail} />
      </Section>
      <Proof detail={detail} />
      <Checks detail={detail} />
      <Section title={t('page.timeline')}>
        <Happened detail={detail} />
      </Section>
    </Page>
  );
}

function WhoHasIt({ detail: { id, clock } }: { detail: Detail }) {
  const t = useTexts(commitmentPageTexts);
  if (!clock) return null;
  const isTakeover = clock.rule.key === 'deadline.takeover';
  return (
    <ClockBox
      clock={clock}
      what={clock.clock ? t(`next.${clock.clock}`) : ''}
      ruleName={isTakeover ? t('rule.takeover') : t(`rule.${clock.rule.key as CommitmentRuleKey}`)}
      after={clock.after && t(`duty.${clock.after}`)}
      chaseAt={clock.isWaiting ? `/commitments/${id}/chase` : undefined}
    />
  );
}

const CHECKS: readonly FormStep[] = ['confirm', 'reject'];

/** Said to be done: whoever may say so says whether it was kept. */
function CheckNow({ detail: { id, allowed, isPromisee, confirmed } }: { detail: Detail }) {
  const t = useTexts(commitmentPageTexts);
  const steps = CHECKS.filter((step) => allowed.includes(step));
  if (steps.length === 0) return null;
  return (
    <Message look="info" title={t('page.check')}>
      <p className="mb-4">
        {isPromisee ? t('page.checkWorker') : t('page.checkOthers', { count: confirmed })}
      </p>
      <div className="flex flex-wrap gap-2">
        {steps.map((step) => (
          <ButtonLink
            key={step}
            to={`/commitments/${id}/${step}`}
            look={step === 'confirm' ? 'main' : 'danger'}
          >
            {t(`action.${step}`)}
          </ButtonLink>
        ))}
      </div>
    </Message>
  );
}

/** What takes something back. */
export const HARD_STEPS: ReadonlySet<FormStep> = new Set(['reject', 'askWithdrawal', 'refuseWithdrawal']);

/** Each step on a page of its own; the first that moves it on is the main one. */
function Steps({ detail: { id, allowed } }: { detail: Detail }) {
  const t = useTexts(commitmentPageTexts);
  const steps = allowed.filter((step) => !CHECKS.includes(step));
  if (steps.length === 0) return null;
  const main = steps.find((step) => !HARD_STEPS.has(step) && step !== 'extend');
  const lookOf = (step: FormStep) => (HARD_STEPS.has(step) ? 'danger' : step === main ? 'main' : 'quiet');
  return (
    <nav aria-label={t('page.steps')} className="no-print mb-6 flex flex-wrap gap-2">
      {steps.map((step) => (
        <ButtonLink key={step} to={`/commitments/${id}/${step}`} look={lookOf(step)}>
          {t(`action.${step}`)}
        </ButtonLink>
      ))}
    </nav>
  );
}

function Promised({ detail }: { detail: Detail }) {
  const t = useTexts(commitmentTexts, commitmentPageTexts);
  const { day } = useTimeWords();
  const { dueOn, firstDueOn, source, status, reason } = detail;
  const days = (value: string | null) => value && day(value);
  const facts: [string, string | null][] = [
    [t('fact.department'), detail.departmentName],
    [t('fact.owner'), detail.ownerName],
    [t('fact.madeOn'), day(detail.madeOn)],
    [t('fact.dueOn'), day(dueOn)],
    [t('fact.firstDueOn'), dueOn === firstDueOn ? null : day(firstDueOn)],
    [t('fact.reportedOn'), days(detail.reportedOn)],
    [t('fact.closedOn'), days(detail.closedOn)],
    [t('page.reason'), status === 'KEPT' ? null : reason || null],
    [t('page.account'), detail.account || null],
  ];
  return (
    <>
      <Facts facts={facts.flatMap(([term, value]) => (value === null ? [] : [{ term, value }]))} />
      {status === 'BROKEN' && detail.accountOn === null ? (
        <p className="mt-4 text-warn">{t('page.accountOwed')}</p>
      ) : null}
      {status === 'OPEN' ? (
        <p className="mt-4 text-soft">{t('page.brokenAfter', { days: detail.brokenAfter })}</p>
      ) : null}
      {detail.visibility === 'PARTIES' ? <p className="mt-2 text-soft">{t('page.partiesOnly')}</p> : null}
      <p className="mt-2">
        <Link to={`/${source.noun}/${source.id}`} className="inline-flex min-h-touch items-center">
          {`${t('page.source')}：${t(`source.${source.noun}`)}`}
        </Link>
      </p>
      {detail.extensions.map(({ id, from, to, reason: why }) => (
        <p key={id} className="mt-2 text-soft">
          {t('page.extensionLine', { from: day(from), to: day(to), reason: why })}
        </p>
      ))}
    </>
  );
}

function Proof({ detail: { id, proof, photos } }: { detail: Detail }) {
  const t = useTexts(commitmentPageTexts);
  return (
    <Section title={t('page.proof')}>
      {proof === '' && photos.length === 0 ? <p className="text-soft">{t('page.noProof')}</p> : null}
      {proof ? <p className="max-w-text whitespace-pre-line">{proof}</p> : null}
      <ul className="mt-2 flex flex-wrap gap-2">
        {photos.map((photo, at) => (
          <li key={photo}>
            <a href={`/commitments/${id}/files/${photo}`}>
              <img
                src={`/commitments/${id}/files/${photo}`}
                alt={t('page.photoAlt', { number: at + 1 })}
                loading="lazy"
                className="h-28 w-28 rounded-md border border-line object-cover"
              />
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Checks({ detail: { confirmations } }: { detail: Detail }) {
  const t = useTexts(commitmentPageTexts);
  const { day } = useTimeWords();
  if (confirmations.length === 0) return null;
  return (
    <Section title={t('page.confirmations')}>
      <ul>
        {confirmations.map(({ id, name, capacity, kept, note, onDay }) => {
          const who = name ?? t('page.worker');
          const words = { who, capacity: t(`capacity.${capacity}`), day: day(onDay) };
          return (
            <li key={id} className="border-b border-line py-2">
              {kept ? t('page.confirmed', words) : t('page.rejected', { ...words, note })}
              {kept && note ? <span className="block text-soft">{note}</span> : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Happened({ detail: { events } }: { detail: Detail }) {
  const t = useTexts(commitmentPageTexts);
  const { day, moment } = useTimeWords();
  const entries = events.map(({ id, name, at, actorName, told }) => {
    const { by, from = '', to = '' } = told;
    const actor = actorName || t(by === 'WORKER' ? 'event.worker' : 'event.system');
    const isMoved = name.endsWith('.extended');
    const key = `event.${name.slice('commitments.'.length) as 'extended'}` as const;
    const days = isMoved ? { from: day(from), to: day(to) } : { from: '', to: '' };
    return {
      id,
      when: moment(at),
      text: t(key, { actor, ...days }),
      detail: name.endsWith('.passedOn') ? `${from} → ${to}` : null,
    };
  });
  return <Timeline entries={entries} />;
}
