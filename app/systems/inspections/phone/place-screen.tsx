import { Camera } from 'lucide-react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Page, Section } from '#app/ui/page.tsx';
import { askedItems } from '../checklist.ts';
import { findingTexts } from '../texts/findings.zh-CN.ts';
import { phoneTexts } from '../texts/phone.zh-CN.ts';
import { AskedItem } from './asked-item.tsx';
import { FollowUps } from './follow-ups.tsx';
import type { KeptRound } from './keeping.ts';
import { newId } from './new-id.ts';
import { answerAt, findingsAt, knownAnswers } from './round-facts.ts';
import type { RoundActs } from './use-round.ts';
import { hashOf } from './where.ts';

interface PlaceProps {
  round: KeptRound;
  acts: RoundActs;
  placeId: number;
}

/** One place: what is still open from before, what is asked, what was found. */
export function PlaceScreen({ round, acts, placeId }: PlaceProps) {
  const t = useTexts(phoneTexts);
  const { stops, checklist, id } = round.kept.pack.round;
  const stop = stops.find((one) => one.placeId === placeId);
  const all = knownAnswers(round);
  const asked = new Set(askedItems(checklist, answerAt(all, placeId)).map(({ key }) => key));
  const back = <a href={hashOf(id)}>{round.kept.pack.round.title}</a>;
  return (
    <Page title={stop?.name ?? t('phone.title')} lead={back}>
      {stop && stop.followUps.length > 0 ? (
        <FollowUps acts={acts} placeId={placeId} followUps={stop.followUps} all={all} />
      ) : null}
      {checklist.sections.map(({ title, items }) => (
        <Section key={title} title={title}>
          {items
            .filter(({ key }) => asked.has(key))
            .map((item) => (
              <AskedItem key={item.key} item={item} round={round} acts={acts} placeId={placeId} all={all} />
            ))}
        </Section>
      ))}
      <Found round={round} placeId={placeId} />
      <Onward round={round} placeId={placeId} />
    </Page>
  );
}

function Found({ round, placeId }: { round: KeptRound; placeId: number }) {
  const t = useTexts(phoneTexts, findingTexts);
  const { id } = round.kept.pack.round;
  const found = findingsAt(round, placeId);
  return (
    <Section title={t('place.findings2')}>
      <ul className="mb-4">
        {found.map(({ id: findingId, severity, description, by, isDraft, isReceived, hasRefusedPhoto }) => (
          <li key={findingId} className="border-b border-line py-2">
            {isDraft || hasRefusedPhoto ? (
              <a href={hashOf(id, placeId, findingId)} className="flex min-h-touch items-center">
                {`${description || t('finding.title')} · ${t(isDraft ? 'place.draft' : 'finding.refusedPhoto')}`}
              </a>
            ) : (
              <>
                <span className={severity === 'HIGH' ? 'font-bold text-seal' : 'font-bold'}>
                  {t(`severity.${severity}`)}
                </span>
                {` ${description} `}
                <span className="text-small text-soft">
                  {`${by} · ${t(isReceived ? 'place.sent' : 'place.kept')}`}
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
      <a
        href={hashOf(id, placeId, newId())}
        className="flex min-h-touch w-full items-center justify-center rounded-md border border-line bg-surface px-4 py-2 font-bold no-underline"
      >
        <Camera aria-hidden className="mr-2 h-5 w-5" />
        {t('place.addFinding')}
      </a>
    </Section>
  );
}

function Onward({ round, placeId }: { round: KeptRound; placeId: number }) {
  const t = useTexts(phoneTexts);
  const { stops, id } = round.kept.pack.round;
  const next = stops[stops.findIndex((stop) => stop.placeId === placeId) + 1];
  return (
    <nav className="mt-8 flex flex-wrap gap-x-6" aria-label={t('phone.route')}>
      {next ? (
        <a href={hashOf(id, next.placeId)} className="inline-flex min-h-touch items-center font-bold">
          {t('place.next', { name: next.name })}
        </a>
      ) : null}
      <a href={hashOf(id)} className="inline-flex min-h-touch items-center">
        {t('place.done')}
      </a>
    </nav>
  );
}
