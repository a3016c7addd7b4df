import QRCode from 'qrcode';
import { transact } from '#app/core/db.server.ts';
import { env } from '#app/core/env.server.ts';
import { Refusal, wrongField } from '#app/core/refusal.ts';
import { cleanPicture } from '#app/platform/attachments/picture.server.ts';
import { dayOf, fromDate } from '#app/platform/calendar/day.ts';
import { MOST_PHOTOS, detailsOf } from '#app/systems/concerns/public.ts';
import { registerConcern } from '#app/systems/concerns/public.server.ts';
import { findEnterprise } from '#app/systems/roster/public.server.ts';
import { requireProof } from '../challenge.server.ts';
import { offeredIds } from '../offered-units.ts';
import { readOfferedUnits } from '../queries-new.server.ts';
import { hashReceipt, newReceipt } from '../receipt-hash.server.ts';
import type { UnnamedInput } from '../schema.ts';
import { spendProof } from './spend-proof.server.ts';

const QR_WIDTH = 240;

/**
 * Registers what somebody says without a name. The answer holds the receipt: it is told once and stored nowhere but as a
 * slow hash. Throws a `Refusal` for work that is missing or used, a unit that is not offered, or photos that are none.
 */
export async function sendUnnamed({ input }: { input: UnnamedInput }) {
  const today = dayOf(new Date());
  requireProof('send', input, today);
  const photos = await cleanPhotos(input.photos);
  const receipt = newReceipt();
  const receiptHash = await hashReceipt(receipt);
  const answerDueOn = await transact(async (tx) => {
    await spendProof(tx, input.challenge, today);
    const enterprise = await findEnterprise(tx, input.enterprise || undefined);
    const offered = offeredIds(await readOfferedUnits(tx, enterprise.id, today), enterprise.id);
    if (!offered.has(input.unitId)) throw unitRefused();
    const { id } = await registerConcern(tx, null, {
      enterpriseId: enterprise.id,
      tier: 'UNNAMED',
      source: input.from === 'card' ? 'CONTACT_CARD' : 'ONLINE',
      channel: 'ONLINE',
      category: input.category,
      urgency: 'GENERAL',
      hazard: input.hazard === 'YES',
      unitId: input.unitId,
      representativeId: input.representative ?? null,
      isSuggested: true,
      cardId: null,
      words: { text: input.text, details: detailsOf(input.category, input.details) },
      files: photos,
      about: { employeeId: null, post: input.aboutPost },
      authorId: null,
      typistId: null,
      receiptHash,
      formKey: null,
      answerPublic: input.answerPublic,
    });
    const { firstReplyDueOn } = await tx.concern.findUniqueOrThrow({ where: { id } });
    return firstReplyDueOn && fromDate(firstReplyDueOn);
  });
  return { result: { receipt, qr: await drawQr(receipt), address: address(), answerDueOn } };
}

/** Cleans photos that were sent without a name. Throws a `Refusal` for too many, or for what is no photo. */
export async function cleanPhotos(files: readonly File[]) {
  if (files.length > MOST_PHOTOS)
    throw new Refusal('invalid', 'attachments:refusal.tooMany', { params: { max: MOST_PHOTOS } });
  const clean = [];
  for (const file of files) clean.push(await cleanPicture(new Uint8Array(await file.arrayBuffer())));
  return clean;
}

function unitRefused(): Refusal {
  return wrongField({ field: 'unitId', key: 'unnamed:problem.unit' });
}

/** Leads back to the place where a receipt is entered; the number stands behind `#`, which no server sees. */
function drawQr(receipt: string): Promise<string> {
  return QRCode.toDataURL(`${address()}#${receipt}`, { width: QR_WIDTH, margin: 2 });
}

function address(): string {
  return `${env().origin}/unnamed-concerns`;
}
