import QRCode from 'qrcode';
import { env } from '#app/core/env.server.ts';

/** The code of a card or poster as an SVG picture, sharp at any size. It holds an address and nothing of anybody. */
export async function drawCode(token: string): Promise<string> {
  const address = `${env().origin}/c/${token}`;
  const svg = await QRCode.toString(address, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
