import { useCallback, useEffect, useState } from 'react';
import type { RoundPack } from '../wire.ts';
import type { KeptPack, Owner } from './keeping.ts';
import { StorageFull } from './spill.ts';
import type { RoundStore } from './store.ts';

/**
 * ASKING the server; HERE; OFFLINE: it cannot be reached; SIGNED_OUT: nobody is signed in any more, which happens in the
 * middle of a round; NOT_MINE: whoever is signed in does not go along; FULL: no room.
 */
export type Fetched = 'ASKING' | 'HERE' | 'OFFLINE' | 'SIGNED_OUT' | 'NOT_MINE' | 'FULL';

/**
 * A round from this phone at once, and anew from the server when the page is opened or looked at again: then it knows
 * what other phones have noted. `version` grows whenever it came anew.
 */
export function useFetchedRound(store: RoundStore, roundId: number, packs: readonly KeptPack[]) {
  const [owner, setOwner] = useState<Owner | null>(() => latestOwner(packs, roundId));
  const [fetched, setFetched] = useState<Fetched>('ASKING');
  const [version, setVersion] = useState(0);
  const refresh = useCallback(async () => {
    const pack = await fetchPack(roundId);
    if (typeof pack === 'string') return setFetched(pack);
    try {
      setOwner(await store.savePack(pack));
    } catch (error) {
      if (!(error instanceof StorageFull)) throw error;
      return setFetched('FULL');
    }
    setFetched('HERE');
    setVersion((count) => count + 1);
  }, [roundId, store]);
  useEffect(() => {
    void refresh();
    const seen = () => {
      if (document.visibilityState === 'visible') void refresh();
    };
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, [refresh]);
  return { owner, fetched, version, refresh };
}

/** The record of whoever took the round along last: the others on this phone are not shown. */
function latestOwner(packs: readonly KeptPack[], roundId: number): Owner | null {
  const ours = packs.filter(({ pack }) => pack.round.id === roundId);
  const sorted = ours.sort((a, b) => (a.pack.packedAt < b.pack.packedAt ? 1 : -1));
  return sorted[0]?.owner ?? null;
}

async function fetchPack(roundId: number): Promise<RoundPack | 'OFFLINE' | 'SIGNED_OUT' | 'NOT_MINE'> {
  try {
    const response = await fetch(`/inspections/${roundId}/pack`, { credentials: 'same-origin' });
    if (response.redirected || response.status === 401) return 'SIGNED_OUT';
    if ([403, 404].includes(response.status)) return 'NOT_MINE';
    return response.ok ? ((await response.json()) as RoundPack) : 'OFFLINE';
  } catch {
    return 'OFFLINE';
  }
}
