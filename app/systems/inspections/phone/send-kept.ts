import { unsentOf, type Owner } from './keeping.ts';
import { sendRound, type Ask } from './send-round.ts';
import type { RoundStore } from './store.ts';

/** Sends what is on this phone of one round: from its page, or in the background. Throws as `sendRound` does. */
export function sendKept(
  store: RoundStore,
  owner: Owner,
  onPhoto?: (at: number, of: number) => void,
): Promise<boolean> {
  const ask: Ask = (path, init) => fetch(path, { ...init, credentials: 'same-origin' });
  const [employeeId, roundId] = owner.split('/').map(Number) as [number, number];
  return sendRound({
    roundId,
    employeeId,
    ask,
    onPhoto,
    outbox: {
      deviceId: store.deviceId,
      async unsent() {
        const round = await store.readRound(owner);
        return round ? unsentOf(round) : { answers: [], findings: [], files: [] };
      },
      bytesOf: store.bytesOf,
      markReceived: (received) => store.markReceived(owner, received),
      release: (fileIds) => store.release(owner, fileIds, new Date().toISOString()),
    },
  });
}
