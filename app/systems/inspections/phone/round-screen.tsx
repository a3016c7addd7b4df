import { useEffect } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Message } from '#app/ui/message.tsx';
import { phoneTexts } from '../texts/phone.zh-CN.ts';
import { useFetchedRound, type Fetched } from './fetch-round.ts';
import { FindingScreen } from './finding-screen.tsx';
import type { KeptPack } from './keeping.ts';
import { PlaceScreen } from './place-screen.tsx';
import { RouteScreen } from './route-screen.tsx';
import { SendingBar } from './sending-bar.tsx';
import { useSending } from './sending-state.ts';
import { sendLater } from './start-worker.ts';
import type { RoundStore } from './store.ts';
import { useRound } from './use-round.ts';
import type { Where } from './where.ts';

interface RoundProps {
  store: RoundStore;
  packs: readonly KeptPack[];
  roundId: number;
  where: Where;
  /** The round came anew: there may be more of them on this phone, or other words. */
  onFetched: () => void;
}

/** A round: from this phone at once, and from the server as soon as it can be reached. */
export function RoundScreen({ store, packs, roundId, where, onFetched }: RoundProps) {
  const { owner, fetched, version, refresh } = useFetchedRound(store, roundId, packs);
  const { round, acts, changed, isFull, read } = useRound(store, owner, version);
  const { state, send } = useSending(store, owner, changed, (sentNow) => {
    void read();
    if (sentNow) void refresh();
  });
  useEffect(() => void sendLater(), [changed]);
  useEffect(() => onFetched(), [version, onFetched]);
  // What somebody noted is not for whoever uses his phone after him.
  if (!round || !acts || fetched === 'NOT_MINE') return <NotHere fetched={fetched} />;
  const screen = { round, acts };
  const { placeId, findingId } = where;
  return (
    <>
      <SendingBar round={round} state={state} isFull={isFull} onSend={() => void send()} />
      <OfOthers packs={packs} round={round} />
      {placeId === null ? <RouteScreen {...screen} /> : null}
      {placeId !== null && findingId === null ? <PlaceScreen {...screen} placeId={placeId} /> : null}
      {placeId !== null && findingId !== null ? (
        <FindingScreen key={findingId} {...screen} store={store} placeId={placeId} findingId={findingId} />
      ) : null}
    </>
  );
}

function NotHere({ fetched }: { fetched: Fetched }) {
  const t = useTexts(phoneTexts);
  if (fetched === 'FULL') return <Message look="seal" title={t('sending.full')} />;
  if (fetched === 'OFFLINE') return <Message look="warn" title={t('phone.fetchFailed')} />;
  if (fetched !== 'NOT_MINE' && fetched !== 'SIGNED_OUT') return <p role="status">{t('phone.fetching')}</p>;
  return (
    <Message look="warn" title={t('phone.notMine')}>
      <a href={`/sign-in?to=${encodeURIComponent('/round' + location.hash)}`}>{t('phone.signIn')}</a>
    </Message>
  );
}

/** What somebody else left unsent on this phone is neither shown nor lost. */
function OfOthers({ packs, round }: { packs: readonly KeptPack[]; round: { kept: KeptPack } }) {
  const t = useTexts(phoneTexts);
  const { me } = round.kept.pack;
  const others = packs.filter(
    ({ pack, allReceivedAt }) => pack.me.employeeId !== me.employeeId && allReceivedAt === null,
  );
  const names = [...new Set(others.map(({ pack }) => pack.me.name))];
  return (
    <>
      {names.map((name) => (
        <Message key={name} look="info" title={t('phone.others', { name })} />
      ))}
    </>
  );
}
