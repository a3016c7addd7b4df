import { useTexts } from '#app/core/shown-texts.tsx';
import { clockTime, useTimeWords } from '#app/platform/format/time-words.ts';
import { Button } from '#app/ui/button.tsx';
import { Page, Section } from '#app/ui/page.tsx';
import { PRESENT } from '../checklist.ts';
import { phoneTexts } from '../texts/phone.zh-CN.ts';
import type { KeptRound } from './keeping.ts';
import { answersTo, knownAnswers, stopFacts, type KnownAnswer } from './round-facts.ts';
import type { RoundActs } from './use-round.ts';
import { hashOf } from './where.ts';

interface RouteProps {
  round: KeptRound;
  acts: RoundActs;
}

/** The way of a round: signing in on site, then place by place how far one is. */
export function RouteScreen({ round, acts }: RouteProps) {
  const t = useTexts(phoneTexts);
  const { day } = useTimeWords();
  const { round: facts } = round.kept.pack;
  const all = knownAnswers(round);
  return (
    <Page title={facts.title} lead={[facts.no, facts.unitName, day(facts.plannedOn)].join(' · ')}>
      <Arrival round={round} acts={acts} />
      <Section title={t('phone.route')}>
        <ol>
          {facts.stops.map(({ placeId, name }) => (
            <Stop key={placeId} round={round} all={all} placeId={placeId} name={name} />
          ))}
        </ol>
      </Section>
    </Page>
  );
}

function Arrival({ round, acts }: RouteProps) {
  const t = useTexts(phoneTexts);
  const { me } = round.kept.pack;
  const own = answersTo(
    round.answers.map((answer) => ({ ...answer, by: me.name })),
    null,
    PRESENT,
  );
  const others = round.kept.pack.answers.filter(({ itemKey, by }) => itemKey === PRESENT && by !== me.name);
  const isHere =
    own.length > 0 ||
    round.kept.pack.answers.some(({ itemKey, by }) => itemKey === PRESENT && by === me.name);
  const at = round.answers.find(({ itemKey }) => itemKey === PRESENT)?.deviceAt;
  return (
    <div className="mb-6">
      {isHere ? (
        <p>{t('phone.arrived', { name: me.name, at: at === undefined ? '' : clockTime(new Date(at)) })}</p>
      ) : (
        <Button type="button" className="w-full" onClick={() => void acts.arrive()}>
          {t('phone.arrive')}
        </Button>
      )}
      {[...new Set(others.map(({ by }) => by))].map((name) => (
        <p key={name} className="text-soft">
          {t('phone.arrived', { name, at: '' })}
        </p>
      ))}
    </div>
  );
}

interface StopProps {
  round: KeptRound;
  all: readonly KnownAnswer[];
  placeId: number;
  name: string;
}

function Stop({ round, all, placeId, name }: StopProps) {
  const t = useTexts(phoneTexts);
  const { score, findings } = stopFacts(round, all, placeId);
  return (
    <li className="border-b border-line">
      <a
        href={hashOf(round.kept.pack.round.id, placeId)}
        className="flex min-h-touch flex-wrap items-center justify-between py-3 text-ink no-underline"
      >
        <span className="mr-4 font-bold">{name}</span>
        <span className="flex gap-x-3 text-small text-soft">
          <span>{t('phone.stopDone', { answered: score.answered, asked: score.asked })}</span>
          {score.bad > 0 ? (
            <span className="font-bold text-seal">{t('phone.stopBad', { bad: score.bad })}</span>
          ) : null}
          {findings > 0 ? <span>{t('phone.stopFindings', { count: findings })}</span> : null}
        </span>
      </a>
    </li>
  );
}
