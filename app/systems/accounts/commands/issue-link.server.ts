import QRCode from 'qrcode';
import type { Actor } from '#app/core/actor.ts';
import { readNo } from '#app/systems/roster/public.server.ts';
import { inviteEmployee } from './invite-employee.server.ts';

const DAY_MS = 86_400_000;

/** A one-time activation link as it is shown, once. */
export interface IssuedLink {
  link: string;
  /** The link as a QR code, an SVG in a data URI. */
  qr: string;
  days: number;
}

/** Issues a one-time link to a person of the enterprise, with its QR code. Older links of the account end. */
export async function issueLink({ actor, params }: { actor: Actor; params: { id: number } }) {
  const no = await readNo(actor.enterpriseId, params.id);
  const { link, expiresAt } = await inviteEmployee(actor, actor.enterpriseId, no);
  const svg = await QRCode.toString(link, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
  const result: IssuedLink = {
    link,
    qr: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
    days: Math.round((expiresAt.getTime() - Date.now()) / DAY_MS),
  };
  return { result };
}
