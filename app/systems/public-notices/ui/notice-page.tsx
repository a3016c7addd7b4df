import { Link, useLoaderData } from '@remix-run/react';
import type { RoleOrBase } from '#app/core/actor.ts';
import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { ClockBox } from '#app/platform/deadlines/ui/clock-box.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Message } from '#app/ui/message.tsx';
import { Page, Section } from '#app/ui/page.tsx';
import { PrintButton } from '#app/ui/print-button.tsx';
import type { readNotice } from '../queries-notices.server.ts';
import type { FormStep } from '../schema.ts';
import { publicNoticeTexts } from '../texts/zh-CN.ts';
import { useDaysLeft } from './days-left.ts';
import { NoticeStatusChip } from './status-chip.tsx';

type Notice = ReturnType<typeof useLoaderData<typeof readNotice>>;

const HARD: readonly FormStep[] = ['withdraw', 'upholdObjection'];

/** A public notice as it hangs on the board, and prints on A4. */
export function NoticePage() {
  const notice = useLoaderData<typeof readNotice>();
  const t = useTexts(coreTexts, publicNoticeTexts);
  return (
    <Page
      title={notice.title}
      lead={<Lead notice={notice} />}
      actions={<PrintButton label={t('word.print')} />}
    >
      <Outcome notice={notice} />
      <Waits notice={notice} />
      <p className="max-w-text whitespace-pre-line">{notice.body}</p>
      <Details notice={notice} />
      <Steps notice={notice} />
      <Objections notice={notice} />
    </Page>
  );
}

function Lead({ notice }: { notice: Notice }) {
  const t = useTexts(publicNoticeTexts);
  const { day } = useTimeWords();
  const left = useDaysLeft();
  const counted = { days: String(notice.minDays), unit: t(`page.${notice.dayKind}`) };
  const { publishedOn, endsOn } = notice;
  return (
    <>
      <p>
        <NoticeStatusChip status={notice.status} /> {`${notice.no} · ${t(`kind.${notice.kind}`)}`}
      </p>
      <p className="mt-2">
        {publishedOn && endsOn
          ? t('page.period', { from: day(publishedOn), to: day(endsOn), ...counted })
          : t('page.periodPlanned', counted)}
        {notice.isRunning ? (
          <strong className="ml-2 whitespace-nowrap text-press">{left(notice.workdaysLeft)}</strong>
        ) : null}
      </p>
    </>
  );
}

function Outcome({ notice }: { notice: Notice }) {
  const t = useTexts(publicNoticeTexts);
  const { replacedBy, result, reason } = notice;
  return (
    <>
      {notice.replacesId ? <Message look="info" title={t('page.replaces')} /> : null}
      {result ? (
        <Message
          look={notice.status === 'CLOSED_PASSED' ? 'good' : 'warn'}
          title={t('page.result', { result: t(`result.${result}`) })}
        >
          {reason ? <p>{t('page.reason', { reason })}</p> : null}
          {replacedBy && (notice.keeps || replacedBy.publishedOn) ? (
            <Link to={`/public-notices/${replacedBy.id}`} className="inline-flex min-h-touch items-center">
              {t('page.replacedBy', { no: replacedBy.no })}
            </Link>
          ) : null}
        </Message>
      ) : null}
    </>
  );
}

/** Who has it: for the union, which keeps the board. */
function Waits({ notice: { clock } }: { notice: Notice }) {
  const t = useTexts(publicNoticeTexts, coreTexts);
  if (!clock) return null;
  const what = clock.name in NEXT ? t(`next.${clock.name as keyof typeof NEXT}`) : t('next.takeover');
  return (
    <div className="no-print">
      <ClockBox
        clock={clock}
        what={what}
        ruleName={what}
        after={clock.holderRole === 'UNION_CHAIR' ? null : t(`role.${'UNION_CHAIR' satisfies RoleOrBase}`)}
      />
    </div>
  );
}

const NEXT = { approval: true, publication: true, investigation: true, closing: true };

function Details({ notice: { details, isArchiveCopy, result } }: { notice: Notice }) {
  const t = useTexts(publicNoticeTexts);
  if (details.length === 0) return result ? <p className="mt-6 text-soft">{t('page.detailsGone')}</p> : null;
  return (
    <Section title={t('page.details')}>
      {isArchiveCopy ? <p className="mb-4 text-soft">{t('page.detailsArchive')}</p> : null}
      <dl className="max-w-text">
        {details.map(({ label, value }, at) => (
          <div key={`${at} ${label}`} className="flex border-b border-line py-2">
            <dt className="w-2/5 pr-4">{label}</dt>
            <dd className="flex-1">{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Steps({ notice: { id, allowed, mayChange } }: { notice: Notice }) {
  const t = useTexts(publicNoticeTexts);
  const [first] = allowed;
  if (!first && !mayChange) return null;
  return (
    <div className="no-print mt-8">
      {allowed.includes('object') ? <p className="mb-4 text-soft">{t('page.objectHelp')}</p> : null}
      <div className="flex flex-wrap gap-2">
        {allowed.map((step) => (
          <ButtonLink
            key={step}
            to={`/public-notices/${id}/${step}`}
            look={HARD.includes(step) ? 'danger' : step === first ? 'main' : 'quiet'}
          >
            {t(`step.${step}`)}
          </ButtonLink>
        ))}
        {mayChange ? <ButtonLink to={`/public-notices/${id}/edit`}>{t('page.change')}</ButtonLink> : null}
      </div>
    </div>
  );
}

function Objections({ notice: { objections, keeps } }: { notice: Notice }) {
  const t = useTexts(publicNoticeTexts);
  const { day } = useTimeWords();
  if (objections.length === 0) return null;
  return (
    <Section title={keeps ? t('page.objections') : t('page.ownObjections')}>
      <ul className="border-t border-line">
        {objections.map(({ id, text, author, on, status, answer }) => (
          <li key={id} className="border-b border-line py-3">
            <p className="text-small text-soft">
              {t('page.objectionBy', { name: author, day: day(on) })} · {t(`objection.${status}`)}
            </p>
            <p className="max-w-text whitespace-pre-line">{text}</p>
            {answer ? <p className="mt-1 max-w-text text-soft">{t('page.answer', { answer })}</p> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
