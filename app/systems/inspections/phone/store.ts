import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Received, RoundPack } from '../wire.ts';
import {
  ownerOf,
  type KeptAnswer,
  type KeptFile,
  type KeptFinding,
  type KeptPack,
  type KeptRound,
  type Owner,
} from './keeping.ts';
import { newId } from './new-id.ts';
import { spill, spilled, StorageFull, unspill, type Words } from './spill.ts';

const NAME = 'zhijia-rounds';

interface Rounds extends DBSchema {
  packs: { key: Owner; value: KeptPack };
  answers: { key: string; value: KeptAnswer; indexes: { owner: Owner } };
  findings: { key: string; value: KeptFinding; indexes: { owner: Owner } };
  files: { key: string; value: KeptFile; indexes: { owner: Owner; entryId: string } };
  /** The photos themselves, by the ids of `files`. */
  bytes: { key: string; value: ArrayBuffer };
  device: { key: 'id'; value: string };
}

type Database = IDBPDatabase<Rounds>;

/** What a phone keeps of rounds, in IndexedDB: each tap is on it before the next one. */
export type RoundStore = ReturnType<typeof storeOf>;

/** Opens the store of this phone. Throws where a browser has none, such as in a private window of some. */
export async function openStore(): Promise<RoundStore> {
  const database = await openDB<Rounds>(NAME, 1, {
    upgrade(made) {
      made.createObjectStore('packs', { keyPath: 'owner' });
      made.createObjectStore('answers', { keyPath: 'id' }).createIndex('owner', 'owner');
      made.createObjectStore('findings', { keyPath: 'id' }).createIndex('owner', 'owner');
      const files = made.createObjectStore('files', { keyPath: 'id' });
      files.createIndex('owner', 'owner');
      files.createIndex('entryId', 'entryId');
      made.createObjectStore('bytes');
      made.createObjectStore('device');
    },
  });
  return storeOf(database);
}

function storeOf(database: Database) {
  return {
    ...packsOf(database),
    ...wordsOf(database),
    ...photosOf(database),
    ...receiptsOf(database),
    /** A name of this phone, made once. */
    async deviceId(): Promise<string> {
      const known = await database.get('device', 'id');
      if (known !== undefined) return known;
      const id = newId();
      await database.put('device', id, 'id').catch(() => undefined);
      return id;
    },
  };
}

function packsOf(database: Database) {
  return {
    /** Throws `StorageFull`. */
    async savePack(pack: RoundPack): Promise<Owner> {
      const owner = ownerOf(pack.me.employeeId, pack.round.id);
      await changePack(database, owner, (before) => ({
        owner,
        pack,
        allReceivedAt: before?.allReceivedAt ?? null,
      }));
      return owner;
    },
    /** Takes a round off this phone with all that belongs to it. */
    async forget(owner: Owner): Promise<void> {
      const names = ['packs', 'answers', 'findings', 'files', 'bytes'] as const;
      const tx = database.transaction(names, 'readwrite');
      const removals: Promise<unknown>[] = [tx.objectStore('packs').delete(owner)];
      for (const name of ['answers', 'findings', 'files'] as const)
        for (const id of await tx.objectStore(name).index('owner').getAllKeys(owner)) {
          removals.push(tx.objectStore(name).delete(id));
          if (name === 'files') removals.push(tx.objectStore('bytes').delete(id));
        }
      await Promise.all([...removals, tx.done]);
    },
    listPacks: (): Promise<KeptPack[]> => database.getAll('packs'),
    async readRound(owner: Owner): Promise<KeptRound | null> {
      const kept = await database.get('packs', owner);
      if (!kept) return null;
      const [answers, findings, files] = await Promise.all([
        wordsIn(database, 'answers', owner),
        wordsIn(database, 'findings', owner),
        database.getAllFromIndex('files', 'owner', owner),
      ]);
      return { kept, answers, findings, files };
    },
  };
}

/** In one go, so that of two who change it at once neither forgets what the other wrote. Throws `StorageFull`. */
async function changePack(
  database: Database,
  owner: Owner,
  change: (before: KeptPack | undefined) => KeptPack | undefined,
): Promise<void> {
  const tx = database.transaction('packs', 'readwrite');
  const changed = change(await tx.store.get(owner));
  await orFull(Promise.all([changed && tx.store.put(changed), tx.done]));
}

/** From both stores; what stands in the small one is newer. A worker knows the large one only. */
async function wordsIn<S extends keyof Words>(
  database: Database,
  store: S,
  owner: Owner,
): Promise<Words[S][]> {
  const large: unknown =
    store === 'answers'
      ? await database.getAllFromIndex('answers', 'owner', owner)
      : await database.getAllFromIndex('findings', 'owner', owner);
  const small = hasSmallStore() ? spilled(store, owner) : [];
  const newer = new Set(small.map(({ id }) => id));
  return [...(large as Words[S][]).filter(({ id }) => !newer.has(id)), ...small];
}

function hasSmallStore(): boolean {
  return typeof localStorage !== 'undefined';
}

function wordsOf(database: Database) {
  const keep = async <S extends keyof Words>(store: S, record: Words[S]): Promise<void> => {
    try {
      await orFull(database.put(store, record));
      if (hasSmallStore()) unspill(store, record.id);
    } catch (error) {
      if (!(error instanceof StorageFull) || !hasSmallStore()) throw error;
      spill(store, record);
    }
  };
  return {
    /** Words go into the small store when the phone is full. Throws `StorageFull` when that is full too. */
    addAnswer: (answer: KeptAnswer): Promise<void> => keep('answers', answer),
    /** As `addAnswer`. */
    saveFinding: (finding: KeptFinding): Promise<void> => keep('findings', finding),
    /** Takes a finding that was not complete back, with its photos. */
    async dropDraft(id: string): Promise<void> {
      const tx = database.transaction(['findings', 'files', 'bytes'], 'readwrite');
      await tx.objectStore('findings').delete(id);
      for (const photo of await tx.objectStore('files').index('entryId').getAllKeys(id)) {
        await tx.objectStore('files').delete(photo);
        await tx.objectStore('bytes').delete(photo);
      }
      await tx.done;
      unspill('findings', id);
    },
  };
}

function photosOf(database: Database) {
  return {
    /** Both or neither. Throws `StorageFull`. */
    async addPhoto(file: KeptFile, data: ArrayBuffer): Promise<void> {
      const tx = database.transaction(['files', 'bytes'], 'readwrite');
      const puts = [tx.objectStore('files').put(file), tx.objectStore('bytes').put(data, file.id)];
      await orFull(Promise.all([...puts, tx.done]));
    },
    async removePhoto(id: string): Promise<void> {
      const tx = database.transaction(['files', 'bytes'], 'readwrite');
      await Promise.all([tx.objectStore('files').delete(id), tx.objectStore('bytes').delete(id), tx.done]);
    },
    /** A photo; null once it has left the phone. */
    async bytesOf(id: string): Promise<ArrayBuffer | null> {
      return (await database.get('bytes', id)) ?? null;
    },
  };
}

function receiptsOf(database: Database) {
  return {
    /** Marks what the server lists; a photo counts only with the same sum. A full phone marks it the next time. */
    async markReceived(owner: Owner, received: Received): Promise<void> {
      const isListed = { answers: new Set(received.answers), findings: new Set(received.findings) };
      const keep = wordsOf(database);
      for (const answer of await wordsIn(database, 'answers', owner))
        if (!answer.isReceived && isListed.answers.has(answer.id))
          await keep.addAnswer({ ...answer, isReceived: true }).catch(passFull);
      for (const finding of await wordsIn(database, 'findings', owner))
        if (!finding.isReceived && isListed.findings.has(finding.id))
          await keep.saveFinding({ ...finding, isReceived: true }).catch(passFull);
      const states = new Map(received.files.map((file) => [file.id, file]));
      for (const file of await database.getAllFromIndex('files', 'owner', owner)) {
        const state = states.get(file.id);
        if (!state || state.sha256 !== file.sha256) continue;
        const { received: bytes, isWhole, refusal } = state;
        await orFull(database.put('files', { ...file, received: bytes, isReceived: isWhole, refusal })).catch(
          passFull,
        );
      }
    },
    /** Lets these photos go: the server has listed everything of the round. */
    async release(owner: Owner, fileIds: readonly string[], at: string): Promise<void> {
      const tx = database.transaction('bytes', 'readwrite');
      await Promise.all([...fileIds.map((id) => tx.store.delete(id)), tx.done]);
      const mark = (kept: KeptPack | undefined) => kept && { ...kept, allReceivedAt: at };
      await changePack(database, owner, mark).catch(passFull);
    },
  };
}

/** Throws `StorageFull` where a browser says that there is no room. */
async function orFull(writing: Promise<unknown>): Promise<void> {
  await writing.catch((error: unknown) => {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    throw isFull ? new StorageFull() : error;
  });
}

function passFull(error: unknown): void {
  if (!(error instanceof StorageFull)) throw error;
}
