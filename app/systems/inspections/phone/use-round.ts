import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { useCallback, useEffect, useState } from 'react';
import { shrinkPicture } from '#app/platform/attachments/shrink-picture.ts';
import { PRESENT, standing } from '../checklist.ts';
import type { KeptFile, KeptFinding, KeptRound, Owner } from './keeping.ts';
import { newId } from './new-id.ts';
import { answersTo, knownAnswers } from './round-facts.ts';
import { StorageFull } from './spill.ts';
import type { RoundStore } from './store.ts';

/** What somebody does on a round. Each resolves when it is on the phone. */
export interface RoundActs {
  answer(placeId: number | null, itemKey: string, answer: string, note?: string): Promise<void>;
  arrive(): Promise<void>;
  saveFinding(finding: KeptFinding): Promise<void>;
  dropDraft(id: string): Promise<void>;
  addPhoto(entryId: string, file: File): Promise<void>;
  removePhoto(id: string): Promise<void>;
}

/**
 * A round as it is on this phone, read again after each act. `changed` counts what is new to be sent.
 *
 * @param version grows when the round came anew from the server
 */
export function useRound(store: RoundStore, owner: Owner | null, version: number) {
  const [round, setRound] = useState<KeptRound | null>(null);
  const [changed, setChanged] = useState(0);
  const [isFull, setFull] = useState(false);
  const read = useCallback(async () => {
    setRound(owner === null ? null : await store.readRound(owner));
  }, [store, owner]);
  useEffect(() => void read(), [read, version]);
  const act = useCallback(
    async (write: () => Promise<unknown>) => {
      try {
        await write();
        setFull(false);
        setChanged((count) => count + 1);
      } catch (error) {
        if (!(error instanceof StorageFull)) throw error;
        setFull(true);
      }
      await read();
    },
    [read],
  );
  const acts = round === null ? null : actsOn(store, round, act);
  return { round, acts, changed, isFull, read };
}

function actsOn(
  store: RoundStore,
  round: KeptRound,
  act: (write: () => Promise<unknown>) => Promise<void>,
): RoundActs {
  const { owner } = round.kept;
  const answer: RoundActs['answer'] = (placeId, itemKey, words, note = '') =>
    act(() => {
      // Names what it takes the place of, as far as this phone knows: nothing rests on clocks.
      const known = standing(answersTo(knownAnswers(round), placeId, itemKey));
      const replaces = known.map(({ id }) => id);
      const deviceAt = new Date().toISOString();
      const entry = { id: newId(), placeId, itemKey, answer: words, note, replaces, deviceAt };
      return store.addAnswer({ ...entry, owner, isReceived: false });
    });
  return {
    answer,
    arrive: () => answer(null, PRESENT, 'YES'),
    saveFinding: (finding) => act(() => store.saveFinding(finding)),
    dropDraft: (id) => act(() => store.dropDraft(id)),
    addPhoto: (entryId, file) => act(() => keepPhoto(store, owner, entryId, file)),
    removePhoto: (id) => act(() => store.removePhoto(id)),
  };
}

async function keepPhoto(store: RoundStore, owner: Owner, entryId: string, file: File): Promise<void> {
  const data = await (await shrinkPicture(file)).arrayBuffer();
  const photo: KeptFile = {
    id: newId(),
    entryId,
    sha256: bytesToHex(sha256(new Uint8Array(data))),
    bytes: data.byteLength,
    owner,
    received: 0,
    isReceived: false,
    refusal: null,
    takenAt: new Date().toISOString(),
  };
  await store.addPhoto(photo, data);
}
