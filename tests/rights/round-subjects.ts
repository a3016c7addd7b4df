import { randomUUID } from 'node:crypto';
import { db } from '#app/core/db.server.ts';
import type { BuiltFactory } from '#tests/factories/factory.ts';
import { buildNotifiedRound } from '#tests/factories/inspections.ts';
import type { Make } from './subject.ts';

/** A round that the author goes along on. */
function ownRound(factory: BuiltFactory) {
  return buildNotifiedRound(factory, [factory.worker]);
}

/** What calls of phones on a round are about. */
export const ROUND_SUBJECTS = {
  ownRound: async (factory) => ({ params: { id: (await ownRound(factory)).round.id } }),
  sentEntries: async (factory) => {
    const entries = {
      employeeId: factory.worker.employeeId,
      deviceId: randomUUID(),
      sentAt: new Date().toISOString(),
      answers: [],
      findings: [],
      files: [],
    };
    const { round } = await ownRound(factory);
    return { params: { id: round.id }, fields: { entries: JSON.stringify(entries) } };
  },
  sentPiece: async (factory) => {
    const { round } = await ownRound(factory);
    const { id } = await db().roundFile.create({
      data: {
        id: randomUUID(),
        enterpriseId: factory.enterprise.id,
        roundId: round.id,
        entryId: randomUUID(),
        sha256: '0'.repeat(64),
        bytes: 9,
        employeeId: factory.worker.employeeId,
      },
    });
    const piece = new File(['a'], 'piece');
    return { params: { id: round.id }, fields: { file: id, offset: '0', piece } };
  },
} satisfies Record<string, Make>;
