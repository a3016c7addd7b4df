import type { Translate } from '#app/core/i18n.ts';
import { db, transact } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { takeConcernStep } from '#app/systems/concerns/public.server.ts';
import { requireProof } from '../challenge.server.ts';
import {
  findByReceiptHash,
  findByTicket,
  readUnnamedThread,
  type UnnamedThread,
} from '../queries-thread.server.ts';
import { readReceipt } from '../receipt.ts';
import { hashReceipt } from '../receipt-hash.server.ts';
import type { ReceiptInput } from '../schema.ts';
import { readTicket } from '../ticket.server.ts';
import { cleanPhotos } from './send-unnamed.server.ts';
import { spendProof } from './spend-proof.server.ts';

/** What a form of the thread was refused for, in words, with what was typed. */
interface RefusedStep {
  text: string;
  problems: { field: string; text: string }[];
  typed: string;
}

/** The thread as it is after what was done. */
interface OpenedThread {
  thread: UnnamedThread;
  done: string | null;
  refused: RefusedStep | null;
}

type Act = Exclude<ReceiptInput, { intent: 'open' }>;

/**
 * Opens the concern of a receipt, or does what its author may. All of it is answered with the page itself: no address
 * ever holds a receipt. Throws a `Refusal` for a receipt that opens nothing; what a form of an open thread is refused
 * for comes back with the thread.
 */
export async function actOnReceipt({ input, translate }: { input: ReceiptInput; translate: Translate }) {
  if (input.intent === 'open') return { result: await open(input) };
  const concernId = readTicket(input.ticket, dayOf(new Date()));
  const concern = await findByTicket(db(), concernId);
  if (!concern) throw notFound();
  try {
    await act(concern, input);
    return { result: await opened(concern, translate(`unnamed:done.${input.intent}`), null) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { result: await opened(concern, null, refusedOf(error, input, translate)) };
  }
}

/** A receipt that is none takes as long as one that fits nothing. */
async function open(input: Extract<ReceiptInput, { intent: 'open' }>): Promise<OpenedThread> {
  const today = dayOf(new Date());
  requireProof('receipt', input, today);
  await spendProof(db(), input.challenge, today);
  const receipt = readReceipt(input.receipt);
  const hash = await hashReceipt(receipt ?? '');
  const concern = receipt === null ? null : await findByReceiptHash(hash);
  if (!concern) throw notFound();
  return opened(concern, null, null);
}

async function opened(
  concern: { id: number; enterpriseId: number },
  done: string | null,
  refused: RefusedStep | null,
): Promise<OpenedThread> {
  return { thread: await readUnnamedThread(concern), done, refused };
}

async function act({ id, enterpriseId }: { id: number; enterpriseId: number }, input: Act): Promise<void> {
  const today = dayOf(new Date());
  if (input.intent === 'message') requireProof('send', input, today);
  const files = input.intent === 'message' ? await cleanPhotos(input.photos) : [];
  await transact(async (tx) => {
    if (input.intent === 'message') await spendProof(tx, input.challenge, today);
    const by = { as: 'AUTHOR', enterpriseId } as const;
    await takeConcernStep({ tx, by, concernId: id, action: input.intent, input: { ...input }, files });
  });
}

function refusedOf({ key, params, problems }: Refusal, input: Act, translate: Translate): RefusedStep {
  return {
    text: translate(key, params),
    problems: problems.map((one) => ({ field: one.field, text: translate(one.key, one.params) })),
    typed: 'text' in input ? input.text : input.reason,
  };
}

function notFound(): Refusal {
  return new Refusal('notFound', 'unnamed:refusal.receiptUnknown');
}
