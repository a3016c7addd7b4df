import QRCode from 'qrcode';
import { db } from '#app/core/db.server.ts';
import { codeOf } from './chain.ts';

const SHOWN = 20;
const QR_WIDTH = 400;

/** The latest seals, the newest first; of the newest a QR code that holds its whole hash. */
export async function readSeals() {
  const seals = await db().eventSeal.findMany({ orderBy: { id: 'desc' }, take: SHOWN });
  const [latest] = seals;
  return {
    qr: latest
      ? await QRCode.toDataURL(`zhijia-seal ${latest.id} ${latest.hash}`, { width: QR_WIDTH })
      : null,
    seals: seals.map(({ id, hash, events, sealedAt }) => ({ id, code: codeOf(hash), events, sealedAt })),
  };
}
