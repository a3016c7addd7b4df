import QRCode from 'qrcode';
import { env } from '#app/core/env.server.ts';

/** An address of the portal as an SVG picture that a phone reads. */
export async function drawCode(path: string): Promise<string> {
  const svg = await QRCode.toString(`${env().origin}${path}`, {
    type: 'svg',
    margin: 0,
    errorCorrectionLevel: 'M',
  });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
