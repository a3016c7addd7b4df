import { createHash } from 'node:crypto';
import { roundScripts } from './phone/scripts.ts';

/**
 * The worker that keeps the page of rounds on a phone. Its address stays, so that browsers find a new one by
 * themselves; what it keeps has a name that changes with the build.
 */
export function readWorker(): Response {
  const { page, worker, styles } = roundScripts;
  const addresses = ['/round', page, styles, '/icon.svg', '/manifest.webmanifest'];
  const build = createHash('sha256')
    .update([...addresses, worker].join())
    .digest('hex')
    .slice(0, 12);
  const kept = JSON.stringify({ name: `round-${build}`, addresses });
  const script = `self.ROUND_PAGE = ${kept};\nimportScripts(${JSON.stringify(worker)});\n`;
  return new Response(script, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' },
  });
}
