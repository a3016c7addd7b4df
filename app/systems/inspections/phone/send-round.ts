import {
  MOST_ENTRIES,
  PIECE_BYTES,
  type FileState,
  type Received,
  type SentAnswer,
  type SentFile,
} from '../wire.ts';
import type { SentEntries } from '../sync-schemas.ts';
import type { Unsent } from './keeping.ts';

/** Where what is to be sent is kept: IndexedDB on a phone. */
export interface Outbox {
  deviceId(): Promise<string>;
  /** What is complete and not yet listed by the server. */
  unsent(): Promise<Unsent>;
  bytesOf(fileId: string): Promise<ArrayBuffer | null>;
  markReceived(received: Received): Promise<void>;
  /** The server has listed everything of the round: its photos may leave. */
  release(fileIds: readonly string[]): Promise<void>;
}

/** How a request is made; the browser's `fetch`, or what a measurement puts in its place. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** OFFLINE: try later. SIGNED_OUT: the phone keeps it until its owner is back. REFUSED: the server says why not. */
export type SendProblemKind = 'OFFLINE' | 'SIGNED_OUT' | 'REFUSED';

export class SendProblem extends Error {
  readonly kind: SendProblemKind;

  constructor(kind: SendProblemKind, text = '') {
    super(text);
    this.kind = kind;
  }
}

export interface Sending {
  roundId: number;
  /** Whose record it is: the server takes it from nobody else. */
  employeeId: number;
  outbox: Outbox;
  ask: Ask;
  /** Told before each photo: which one of how many. */
  onPhoto?: (at: number, of: number) => void;
  /** Waits before the next try of the same piece, milliseconds. */
  rest?: (ms: number) => Promise<void>;
}

const SMALLEST_PIECE = 8 * 1024;
const TRIES = 4;
const REST_MS = 400;
const REQUEST_LIMIT_MS = 60_000;

/**
 * Sends what a phone has of a round: words first, then photos piece by piece from where the server is. Sending anything
 * twice does no harm. At the end the server is asked once more what it holds; photos are released only when it lists
 * everything. Resolves with whether all is there.
 *
 * @throws SendProblem when it must be tried again later; what arrived is not sent again then
 */
export async function sendRound(sending: Sending): Promise<boolean> {
  const { outbox } = sending;
  const unsent = await outbox.unsent();
  let received = await sendEntries(sending, unsent);
  await outbox.markReceived(received);
  const waiting = unsent.files.filter(({ id }) => isWaiting(received, id));
  for (const [at, file] of waiting.entries()) {
    sending.onPhoto?.(at + 1, waiting.length);
    await sendPhoto(sending, file, stateOf(received, file.id)?.received ?? 0);
  }
  received = await readReceived(sending);
  await outbox.markReceived(received);
  const isAll = isListed(received, await outbox.unsent());
  if (isAll) await outbox.release(received.files.filter(({ isWhole }) => isWhole).map(({ id }) => id));
  return isAll;
}

/** Whether the server names each of these, a photo with the same sum and whole. */
function isListed(received: Received, { answers, findings, files }: Unsent): boolean {
  return (
    answers.every(({ id }) => received.answers.includes(id)) &&
    findings.every(({ id }) => received.findings.includes(id)) &&
    files.every(({ id, sha256 }) => {
      const state = stateOf(received, id);
      return state !== undefined && state.isWhole && state.sha256 === sha256;
    })
  );
}

function stateOf({ files }: Received, id: string) {
  return files.find((file) => file.id === id);
}

function isWaiting(received: Received, id: string): boolean {
  const state = stateOf(received, id);
  return state !== undefined && !state.isWhole && state.refusal === null;
}

/** Answers, findings and the announcements of photos, so many at once. */
async function sendEntries(sending: Sending, unsent: Unsent): Promise<Received> {
  const deviceId = await sending.outbox.deviceId();
  const count = Math.max(unsent.answers.length, unsent.findings.length, unsent.files.length);
  if (count === 0) return readReceived(sending);
  let received: Received | null = null;
  for (let from = 0; from < count; from += MOST_ENTRIES) {
    const part = <T>(all: T[]) => all.slice(from, from + MOST_ENTRIES);
    const entries: SentEntries = {
      employeeId: sending.employeeId,
      deviceId,
      sentAt: new Date().toISOString(),
      answers: part(unsent.answers).map(copyAnswer),
      findings: part(unsent.findings),
      files: part(unsent.files).map(bareFile),
    };
    const form = new FormData();
    form.set('entries', JSON.stringify(entries));
    const path = `/inspections/${sending.roundId}/entries`;
    received = await again(sending, () => answerOf<Received>(sending, path, form));
  }
  return received ?? readReceived(sending);
}

function copyAnswer(answer: SentAnswer) {
  return { ...answer, replaces: [...answer.replaces] };
}

function bareFile({ id, entryId, sha256, bytes }: SentFile): SentFile {
  return { id, entryId, sha256, bytes };
}

/** Pieces grow while they arrive and shrink when one is lost: a bad network then costs little twice. */
async function sendPhoto(sending: Sending, file: SentFile, from: number): Promise<void> {
  const data = await sending.outbox.bytesOf(file.id);
  if (data === null) return;
  let size = PIECE_BYTES / 4;
  let state: FileState = { received: from, isWhole: false, refusal: null };
  let begunAnew = 0;
  for (let lost = 0; !state.isWhole && state.refusal === null;) {
    const piece = new Blob([data.slice(state.received, state.received + size)]);
    try {
      const before = state.received;
      state = await sendPiece(sending, file.id, before, piece);
      // What does not add up begins anew once; after that the phone's own copy is damaged.
      if (state.received < before && ++begunAnew > 1) throw new SendProblem('REFUSED');
      lost = 0;
      size = Math.min(size * 2, PIECE_BYTES);
    } catch (error) {
      if (!isOffline(error) || ++lost >= TRIES) throw error;
      await rest(sending, lost);
      size = Math.max(size / 4, SMALLEST_PIECE);
      state = stateOf(await again(sending, () => readReceived(sending)), file.id) ?? state;
    }
  }
}

function sendPiece(sending: Sending, fileId: string, offset: number, piece: Blob): Promise<FileState> {
  const form = new FormData();
  form.set('file', fileId);
  form.set('offset', String(offset));
  form.set('piece', piece, 'piece');
  return answerOf<FileState>(sending, `/inspections/${sending.roundId}/pieces`, form);
}

function readReceived(sending: Sending): Promise<Received> {
  return again(sending, () => answerOf<Received>(sending, `/inspections/${sending.roundId}/received`));
}

function isOffline(error: unknown): boolean {
  return error instanceof SendProblem && error.kind === 'OFFLINE';
}

async function again<T>(sending: Sending, act: () => Promise<T>): Promise<T> {
  for (let lost = 1; ; lost += 1) {
    try {
      return await act();
    } catch (error) {
      if (!isOffline(error) || lost >= TRIES) throw error;
      await rest(sending, lost);
    }
  }
}

function rest({ rest: wait }: Sending, lost: number): Promise<void> {
  const ms = REST_MS * 2 ** lost;
  return wait ? wait(ms) : new Promise((resolve) => setTimeout(resolve, ms));
}

/** Asks the server; whatever is no answer of it in JSON counts as no network, such as a hotel's sign-in page. */
async function answerOf<T>({ ask }: Sending, path: string, body?: FormData): Promise<T> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), REQUEST_LIMIT_MS);
  try {
    const response = await ask(path, {
      method: body ? 'POST' : 'GET',
      body: body ?? null,
      signal: limit.signal,
    });
    if (response.status === 401 || new URL(response.url).pathname === '/sign-in')
      throw new SendProblem('SIGNED_OUT');
    if (!(response.headers.get('Content-Type') ?? '').includes('json')) throw new SendProblem('OFFLINE');
    const answer: unknown = await response.json();
    if (response.ok) return answer as T;
    if (response.status >= 500) throw new SendProblem('OFFLINE');
    throw new SendProblem('REFUSED', refusalIn(answer));
  } catch (error) {
    throw error instanceof SendProblem ? error : new SendProblem('OFFLINE');
  } finally {
    clearTimeout(timer);
  }
}

function refusalIn(answer: unknown): string {
  const { refusal } = answer as { refusal?: { text?: string } };
  return refusal?.text ?? '';
}
