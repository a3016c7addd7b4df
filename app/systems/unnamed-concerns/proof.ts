import { sha256 } from '@noble/hashes/sha2.js';

/** What a piece of work opens: one door each. */
export const PROOF_PURPOSES = ['send', 'receipt'] as const;

export type ProofPurpose = (typeof PROOF_PURPOSES)[number];

/** Many small pieces take about the same time on each try; one large piece takes now a moment, now a minute. */
export const PROOF_PIECES = 16;

const COUNTER_BYTES = 4;
const LARGEST = 2 ** 32 - 1;

/** Looks for the numbers of a challenge, a few at a time, so that a page stays alive between. */
export class ProofSearch {
  readonly #bits: number;
  readonly #challenge: string;
  readonly #found: number[] = [];
  #message: Uint8Array;
  #next = 0;

  /** @param bits how many leading zeros each hash must have */
  constructor(challenge: string, bits: number) {
    this.#challenge = challenge;
    this.#bits = bits;
    this.#message = messageOf(challenge, 0);
  }

  /** 0 to 1. */
  get progress(): number {
    return this.#found.length / PROOF_PIECES;
  }

  /** The numbers, to be sent; null while some are missing. */
  get proof(): string | null {
    return this.#found.length < PROOF_PIECES ? null : this.#found.map((n) => n.toString(36)).join('.');
  }

  /** Tries so many numbers more. */
  tryMore(count: number): void {
    for (let tried = 0; tried < count && this.#found.length < PROOF_PIECES; tried += 1) {
      if (fits(this.#message, this.#next, this.#bits)) {
        this.#found.push(this.#next);
        this.#message = messageOf(this.#challenge, this.#found.length);
        this.#next = 0;
      } else this.#next += 1;
    }
  }
}

/** Whether the numbers are those of the challenge. A few hashes, however much work they were. */
export function isProof(challenge: string, bits: number, proof: string): boolean {
  const numbers = proof.split('.').map((text) => parseInt(text, 36));
  if (numbers.length !== PROOF_PIECES) return false;
  return numbers.every(
    (number, piece) => number >= 0 && number <= LARGEST && fits(messageOf(challenge, piece), number, bits),
  );
}

/** The hash of challenge and piece, with room for the counter behind it. */
function messageOf(challenge: string, piece: number): Uint8Array {
  const hash = sha256(new TextEncoder().encode(`${challenge}/${piece}`));
  const message = new Uint8Array(hash.length + COUNTER_BYTES);
  message.set(hash);
  return message;
}

function fits(message: Uint8Array, counter: number, bits: number): boolean {
  new DataView(message.buffer).setUint32(message.length - COUNTER_BYTES, counter);
  const hash = sha256(message);
  const head = new DataView(hash.buffer, hash.byteOffset).getUint32(0);
  return bits === 0 || head >>> (32 - bits) === 0;
}
