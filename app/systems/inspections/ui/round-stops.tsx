import { Form, Link, type useLoaderData } from '@remix-run/react';
import { TriangleAlert } from 'lucide-react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Button } from '#app/ui/button.tsx';
import type { readRound } from '../queries-round.server.ts';
import { roundTexts } from '../texts/round.zh-CN.ts';

type Detail = ReturnType<typeof useLoaderData<typeof readRound>>;
type Stop = Detail['stops'][number];

/** The way, place by place: how it stands there, what is bad, and what two phones answered differently. */
export function RoundStops({ detail }: { detail: Detail }) {
  const t = useTexts(roundTexts);
  if (detail.stops.length === 0) return <p className="text-soft">{t('page.noWay')}</p>;
  return (
    <ol>
      {detail.stops.map((stop, at) => (
        <li key={stop.placeId} className="border-b border-line py-3">
          <p className="font-bold">{`${at + 1}. ${stop.name}`}</p>
          <Score detail={detail} stop={stop} />
          <Bad stop={stop} />
          <Followed stop={stop} />
          {stop.conflicts.map((conflict) => (
            <Conflict key={conflict.itemKey} detail={detail} stop={stop} conflict={conflict} />
          ))}
        </li>
      ))}
    </ol>
  );
}

function Score({ detail, stop: { score } }: { detail: Detail; stop: Stop }) {
  const t = useTexts(roundTexts);
  const isLooked = detail.days.startedAt !== null && (detail.isClose || score.answered > 0);
  if (!isLooked) return null;
  const { asked, answered, good, bad, notApplicable } = score;
  return (
    <p className="text-small text-soft">
      {asked === 0 ? t('page.unasked') : t('page.score', { asked, answered, good, bad, none: notApplicable })}
    </p>
  );
}

/** The words of an answer: those of a tick, or what was typed. */
function useAnswerWords() {
  const t = useTexts(roundTexts);
  const known = ['GOOD', 'BAD', 'NOT_APPLICABLE', 'FIXED', 'HALF_FIXED', 'NOT_FIXED'] as const;
  return (answer: string) => {
    const code = known.find((one) => one === answer);
    return code ? t(`answer.${code}`) : answer;
  };
}

function Bad({ stop: { bad } }: { stop: Stop }) {
  const words = useAnswerWords();
  if (bad.length === 0) return null;
  return (
    <ul className="mt-1">
      {bad.map(({ key, text, kind, answer, note }) => (
        <li key={key} className={kind === 'CHECK' ? 'text-seal' : ''}>
          {[text, words(answer), note].filter(Boolean).join('：')}
        </li>
      ))}
    </ul>
  );
}

function Followed({ stop: { followUps } }: { stop: Stop }) {
  const t = useTexts(roundTexts);
  const words = useAnswerWords();
  if (followUps.length === 0) return null;
  return (
    <p className="mt-1 text-small">
      {`${t('page.followed')}：`}
      {followUps.map(({ noun, id, word, note }) => (
        <Link
          key={`${noun}/${id}`}
          to={`/${noun}/${id}`}
          className="mr-3 inline-flex min-h-touch items-center"
        >
          {[t(`follow.${noun}`), words(word), note].filter(Boolean).join(' ')}
        </Link>
      ))}
    </p>
  );
}

interface ConflictProps {
  detail: Detail;
  stop: Stop;
  conflict: Stop['conflicts'][number];
}

/** Two phones that did not know of each other: the leader lets one of the answers count. */
function Conflict({ detail, stop, conflict }: ConflictProps) {
  const t = useTexts(roundTexts);
  const words = useAnswerWords();
  const { itemKey, text, answers } = conflict;
  const decides = detail.isLeader && ['IN_PROGRESS', 'DRAFTED'].includes(detail.status);
  const distinct = [...new Set(answers.map(({ answer }) => answer))];
  return (
    <div className="mt-2 border-l-4 border-warn bg-warn-tint px-4 py-3">
      <p className="flex items-center font-bold text-warn">
        <TriangleAlert aria-hidden className="mr-2 h-5 w-5 shrink-0" />
        {t('page.conflict')}
      </p>
      <p>{text}</p>
      <ul>
        {answers.map(({ id, answer, by, note }) => (
          <li key={id}>
            {[t('page.conflictBy', { by, answer: words(answer) }), note].filter(Boolean).join('：')}
          </li>
        ))}
      </ul>
      <p className="text-small">{t('page.conflictLead')}</p>
      {decides ? (
        <Form method="post" className="no-print mt-2 flex flex-wrap gap-2">
          <input type="hidden" name="placeId" value={stop.placeId} />
          <input type="hidden" name="itemKey" value={itemKey} />
          {answers.map(({ id }) => (
            <input key={id} type="hidden" name="replaces" value={id} />
          ))}
          {distinct.map((answer) => (
            <Button key={answer} look="quiet" name="answer" value={answer}>
              {t('page.conflictChoose', { answer: words(answer) })}
            </Button>
          ))}
        </Form>
      ) : null}
    </div>
  );
}
