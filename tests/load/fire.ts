import { Agent, request, type OutgoingHttpHeaders } from 'node:http';

/** A request that is sent again and again. */
export interface Target {
  url: string;
  headers?: OutgoingHttpHeaders;
  /** The body of the next POST; absent: a GET. */
  nextBody?: () => string;
  /** The status of a good answer. */
  status: number;
}

const WARM_UP_MS = 2_000;
const MEASURED_MS = 5_000;
const ROUNDS = 5;
const CONCURRENCY = 8;
const PATIENCE_MS = 60_000;

/** Sends one request and resolves with the answer's text. Throws when the status is another. */
export function fire(target: Target, agent?: Agent): Promise<string> {
  const body = target.nextBody?.();
  const headers = {
    ...target.headers,
    ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
  };
  return new Promise((resolve, reject) => {
    const sent = request(
      target.url,
      { agent, method: body === undefined ? 'GET' : 'POST', headers },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (answer.statusCode === target.status) return resolve(text);
          reject(new Error(`${target.url} answered ${answer.statusCode}:\n${text.slice(0, 2_000)}`));
        });
      },
    );
    sent.setTimeout(PATIENCE_MS, () => sent.destroy(new Error(`${target.url} did not answer.`)));
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Sends requests for so long and resolves with the milliseconds that each took, and that all took together. */
async function fireFor(target: Target, ms: number, concurrency: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const took: number[] = [];
  const begin = performance.now();
  const shooter = async () => {
    while (performance.now() - begin < ms) {
      const before = performance.now();
      await fire(target, agent);
      took.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, shooter));
  agent.destroy();
  return { took, total: performance.now() - begin };
}

/** A figure and what stands as its floor, both measured by turns, so that the machine's noise hits both. */
export interface Compared {
  value: number;
  floor: number;
}

/** Requests per second of both, eight at a time: the medians of rounds taken by turns. */
export function compareRates(target: Target, floor: Target): Promise<Compared> {
  return compare(target, floor, async (one, ms) => {
    const { took, total } = await fireFor(one, ms, CONCURRENCY);
    return (took.length * 1000) / total;
  });
}

/** Milliseconds of one request of both, one at a time: the medians of rounds taken by turns. */
export function compareTimes(target: Target, floor: Target): Promise<Compared> {
  return compare(target, floor, async (one, ms) => median((await fireFor(one, ms, 1)).took));
}

async function compare(
  target: Target,
  floor: Target,
  measure: (target: Target, ms: number) => Promise<number>,
): Promise<Compared> {
  const both = [
    { target, rounds: [] as number[] },
    { target: floor, rounds: [] as number[] },
  ] as const;
  for (const one of both) await measure(one.target, WARM_UP_MS);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const one of both) one.rounds.push(await measure(one.target, MEASURED_MS / ROUNDS));
  }
  return { value: median(both[0].rounds), floor: median(both[1].rounds) };
}

/** The median milliseconds of one request, one at a time. */
export async function timeOf(target: Target, ms = MEASURED_MS): Promise<number> {
  await fireFor(target, ms / 2, 1);
  return median((await fireFor(target, ms, 1)).took);
}

/** The middle value; of two middle ones the upper. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
