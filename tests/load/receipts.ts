import { ProofSearch } from '#app/systems/unnamed-concerns/proof.ts';
import { say, type Figure } from './figure.ts';
import { fire, median, timeOf, type Target } from './fire.ts';
import type { Rig } from './rig.ts';

const ATTEMPTS = 50;
const TRIES_AT_ONCE = 10_000;
const ALONE_MS = 3_000;
const WHERE = '/unnamed-concerns';

/**
 * Milliseconds of another page while 50 receipts are tried at the same time, each with its slow hash; as a ratio, how
 * much slower that is than without them.
 */
export async function measureReceipts(rig: Rig): Promise<Figure[]> {
  const other = rig.page('/proposals');
  // The phones' own work is done before: here it would take the processor from the portal.
  const attempts: Target[] = [];
  for (let made = 0; made < ATTEMPTS; made += 1) attempts.push(await makeAttempt(rig));
  const alone = await timeOf(other, ALONE_MS);
  const state = { running: true };
  const begin = performance.now();
  const all = Promise.all(attempts.map((attempt) => fire(attempt))).finally(() => (state.running = false));
  const took: number[] = [];
  while (state.running) {
    const before = performance.now();
    await fire(other);
    took.push(performance.now() - before);
  }
  await all;
  const seconds = (performance.now() - begin) / 1000;
  say(
    `receipt_login_50: all answered in ${seconds.toFixed(2)} s; the other page alone ${alone.toFixed(1)} ms`,
  );
  const meanwhile = median(took);
  return [{ figure: 'receipt_login_50', value: meanwhile, unit: 'ms', ratio: meanwhile / alone }];
}

/** A receipt that fits nothing, with the work that its form asks for. */
async function makeAttempt(rig: Rig): Promise<Target> {
  const { url } = rig.page(WHERE);
  const html = await fire({ url, status: 200 });
  const challenge = /data-challenge="([^"]+)"/.exec(html)?.[1] ?? '';
  const search = new ProofSearch(challenge, Number(/data-bits="(\d+)"/.exec(html)?.[1]));
  while (search.proof === null) search.tryMore(TRIES_AT_ONCE);
  const form = { intent: 'open', receipt: '0'.repeat(16), challenge, proof: search.proof };
  return {
    url,
    status: 404,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    nextBody: () => new URLSearchParams(form).toString(),
  };
}
