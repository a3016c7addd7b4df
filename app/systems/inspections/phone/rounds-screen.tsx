import { useEffect, useState } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { Button } from '#app/ui/button.tsx';
import { Message } from '#app/ui/message.tsx';
import { EmptyState, Page } from '#app/ui/page.tsx';
import { phoneTexts } from '../texts/phone.zh-CN.ts';
import { unsentOf, type KeptPack } from './keeping.ts';
import type { RoundStore } from './store.ts';
import { hashOf } from './where.ts';

interface RoundsProps {
  store: RoundStore;
  packs: readonly KeptPack[];
  isUnknownPlace: boolean;
  onForgotten: () => void;
}

/** The rounds that this phone took along. */
export function RoundsScreen({ store, packs, isUnknownPlace, onForgotten }: RoundsProps) {
  const t = useTexts(phoneTexts);
  const toInspections = (
    <a href="/inspections" className="inline-flex min-h-touch items-center">
      {t('phone.toInspections')}
    </a>
  );
  return (
    <Page title={t('phone.rounds')}>
      {isUnknownPlace ? <Message look="info" title={t('phone.unknownPlace')} /> : null}
      {packs.length === 0 ? <EmptyState action={toInspections}>{t('phone.roundsEmpty')}</EmptyState> : null}
      <ul>
        {[...packs].reverse().map((kept) => (
          <KeptRow key={kept.owner} store={store} kept={kept} onForgotten={onForgotten} />
        ))}
      </ul>
      {packs.length > 0 ? toInspections : null}
    </Page>
  );
}

interface RowProps {
  store: RoundStore;
  kept: KeptPack;
  onForgotten: () => void;
}

/** A round, and once the server has all of it, the way to take it off the phone. */
function KeptRow({ store, kept, onForgotten }: RowProps) {
  const t = useTexts(phoneTexts);
  const { day } = useTimeWords();
  const isDone = useIsDone(store, kept);
  const { round, me } = kept.pack;
  return (
    <li className="border-b border-line pb-2">
      <a href={hashOf(round.id)} className="flex min-h-touch flex-col py-3 text-ink no-underline">
        <span className="font-bold">{round.title}</span>
        <span className="text-small text-soft">
          {[round.no, round.unitName, day(round.plannedOn), me.name].join(' · ')}
        </span>
      </a>
      {isDone ? (
        <Button look="quiet" type="button" onClick={() => void store.forget(kept.owner).then(onForgotten)}>
          {t('phone.forget')}
        </Button>
      ) : null}
    </li>
  );
}

function useIsDone(store: RoundStore, { owner, allReceivedAt }: KeptPack): boolean {
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    void store.readRound(owner).then((round) => {
      if (!round) return;
      const { answers, findings, files } = unsentOf(round);
      const drafts = round.findings.filter(({ isDraft }) => isDraft);
      const isNothingLeft = answers.length + findings.length + files.length + drafts.length === 0;
      setDone(isNothingLeft && (allReceivedAt !== null || round.answers.length === 0));
    });
  }, [store, owner, allReceivedAt]);
  return isDone;
}
