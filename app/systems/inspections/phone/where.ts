import { useEffect, useState } from 'react';
import type { KeptPack } from './keeping.ts';

/** Which screen is shown: `#12` a round, `#12/34` a place of it, `#12/34/finding/<id>` a finding there. */
export interface Where {
  roundId: number | null;
  placeId: number | null;
  findingId: string | null;
  /** The code of a place was scanned that is on no round of this phone. */
  isUnknown: boolean;
}

export function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const read = () => setHash(location.hash);
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return hash;
}

/** The code of a place opens this page too where there is no network: then it leads to that place. */
export function placeInHash(hash: string, packs: readonly KeptPack[]): Where {
  const [, round, place, finding] = /^#(\d+)(?:\/(\d+))?(?:\/finding\/([0-9a-f-]{36}))?$/.exec(hash) ?? [];
  if (round !== undefined) {
    const placeId = place === undefined ? null : Number(place);
    return { roundId: Number(round), placeId, findingId: finding ?? null, isUnknown: false };
  }
  const code = /^\/places\/([\w-]+)$/.exec(location.pathname)?.[1];
  const found = packs.flatMap(({ pack }) =>
    pack.round.stops.map(({ code: its, placeId }) => ({ its, placeId, roundId: pack.round.id })),
  );
  const stop = found.reverse().find(({ its }) => its === code);
  if (stop) return { roundId: stop.roundId, placeId: stop.placeId, findingId: null, isUnknown: false };
  return { roundId: null, placeId: null, findingId: null, isUnknown: code !== undefined };
}

export function hashOf(roundId: number, placeId?: number, findingId?: string): string {
  const finding = findingId === undefined ? '' : `/finding/${findingId}`;
  return placeId === undefined ? `#${roundId}` : `#${roundId}/${placeId}${finding}`;
}
