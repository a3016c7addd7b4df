import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { DETAILS } from '#app/systems/concerns/public.ts';
import { concernFormTexts, concernTexts } from '#app/systems/concerns/public.ui.ts';
import { Message, ProblemList } from '#app/ui/message.tsx';
import { Page, Section } from '#app/ui/page.tsx';
import type { actOnReceipt } from '../commands/act-on-receipt.server.ts';
import type { SaidEntry, UnnamedThread } from '../queries-thread.server.ts';
import { unnamedTexts } from '../texts/zh-CN.ts';
import { MessageForm, RateForm, WithdrawForm } from './thread-forms.tsx';

/** What a page gets of what the server answered. */
export type Opened = Awaited<ReturnType<typeof actOnReceipt>>['result'];

/** An unnamed concern for whoever has its receipt: where it is, what was said, and what he may do. */
export function ThreadPage({ opened: { thread, done, refused } }: { opened: Opened }) {
  const t = useTexts(unnamedTexts, concernTexts);
  const { day } = useTimeWords();
  const { no, category, unit, submittedOn, may, ticket, challenge } = thread;
  const lead = t('thread.lead', { no, category: t(`category.${category}`), unit, day: day(submittedOn) });
  return (
    <Page title={t('thread.title')} lead={lead}>
      <div className="max-w-text">
        {done ? <Message look="good" title={done} /> : null}
        {refused ? <ProblemList title={refused.text} problems={refused.problems} /> : null}
        <Message look="info" title={t('thread.leaveTitle')}>
          <p>{t('thread.leave')}</p>
        </Message>
        <Standing thread={thread} />
        {may.rate ? <RateForm ticket={ticket} typed={refused?.typed ?? ''} /> : null}
        <Section title={t('thread.said')}>
          <ol>
            {thread.entries.map((entry) => (
              <Said key={entry.id} entry={entry} />
            ))}
          </ol>
        </Section>
        <LetIn openings={thread.openings} />
        {may.message ? (
          <MessageForm ticket={ticket} challenge={challenge} typed={refused?.typed ?? ''} />
        ) : null}
        {may.withdraw ? <WithdrawForm ticket={ticket} /> : null}
      </div>
    </Page>
  );
}

/** Where it is: the state in words, which office has it, and until when. */
function Standing({ thread }: { thread: UnnamedThread }) {
  const t = useTexts(unnamedTexts);
  const concern = useTexts(concernTexts);
  const core = useTexts(coreTexts);
  const { day } = useTimeWords();
  const { status, waitsFor, department, answerDueOn, outcome } = thread;
  // Whoever has it as a person is told by his part in it, never by name.
  const part = department ? t('thread.handler') : t('thread.receiver');
  const holder = waitsFor && {
    role: waitsFor.role === 'EMPLOYEE' ? part : core(`role.${waitsFor.role}`),
    day: day(waitsFor.dueOn),
  };
  return (
    <Section title={t('thread.now')}>
      <p className="text-large font-bold">{t(`status.${status}`)}</p>
      {holder && status !== 'REPLIED' ? (
        <p className="mt-2">
          {department ? t('thread.waitsDepartment', { department, ...holder }) : t('thread.waits', holder)}
        </p>
      ) : null}
      {answerDueOn ? <p className="mt-2">{t('thread.answerDue', { day: day(answerDueOn) })}</p> : null}
      {outcome ? (
        <p className="mt-2">{t('thread.rated', { outcome: concern(`outcome.${outcome}`) })}</p>
      ) : null}
    </Section>
  );
}

function Said({ entry }: { entry: SaidEntry }) {
  const t = useTexts(unnamedTexts);
  const form = useTexts(concernFormTexts);
  const { day } = useTimeWords();
  const { kind, byAuthor, text, details, photos, onDay } = entry;
  const isRating = kind === 'RATING';
  return (
    <li className={`mb-4 border-l-4 py-1 pl-4 ${byAuthor ? 'border-line' : 'border-press'}`}>
      <p className="text-small text-soft">
        {[byAuthor ? t('thread.you') : t('thread.union'), t(`kind.${kind}`), day(onDay)].join(' · ')}
      </p>
      {isRating ? <Rated details={details} /> : null}
      {DETAILS.map((name) =>
        details[name] ? <p key={name}>{`${form(`detail.${name}`)}：${details[name]}`}</p> : null,
      )}
      {text === '' ? null : <p className="whitespace-pre-wrap">{text}</p>}
      {photos.length > 0 ? (
        <div className="mt-2 flex flex-wrap">
          {photos.map((photo, at) => (
            <img
              key={at}
              src={photo}
              alt={t('thread.photo', { number: at + 1 })}
              className="mb-2 mr-2 max-h-80 rounded-md border border-line"
            />
          ))}
        </div>
      ) : null}
    </li>
  );
}

/** Whom the union let in on what was written, and why. */
function LetIn({ openings }: Pick<UnnamedThread, 'openings'>) {
  const t = useTexts(unnamedTexts);
  const { day } = useTimeWords();
  if (openings.length === 0) return null;
  return (
    <Section title={t('thread.letIn')}>
      <p className="mb-2 text-soft">{t('thread.letInHelp')}</p>
      <ul>
        {openings.map(({ id, name, reason, endsOn }) => (
          <li key={id} className="border-b border-line py-2">
            <p>{t('thread.letInLine', { name, day: day(endsOn) })}</p>
            <p className="whitespace-pre-wrap text-soft">{reason}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type Outcome = keyof typeof concernTexts.texts.outcome;
type Satisfaction = keyof typeof concernTexts.texts.satisfaction;

function Rated({ details }: { details: SaidEntry['details'] }) {
  const t = useTexts(concernTexts);
  const outcome = details['outcome'] as Outcome | undefined;
  const satisfaction = details['satisfaction'] as Satisfaction | undefined;
  const words = [outcome && t(`outcome.${outcome}`), satisfaction && t(`satisfaction.${satisfaction}`)];
  return <p className="font-bold">{words.filter(Boolean).join(' · ')}</p>;
}
