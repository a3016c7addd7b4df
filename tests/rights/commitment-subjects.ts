import { db } from '#app/core/db.server.ts';
import { keepFile } from '#app/core/files.server.ts';
import { buildCommitment, stepOfCommitment } from '#tests/factories/commitments.ts';
import type { BuiltFactory } from '#tests/factories/factory.ts';
import type { Make } from './subject.ts';

/** A promise to the author, of whom nothing is written but a name that only the portal can compare. */
function guarded(factory: BuiltFactory) {
  const promisee = { employeeId: factory.worker.employeeId, isSecret: true };
  return buildCommitment(factory, { visibility: 'PARTIES', promisee });
}

async function withPhoto(factory: BuiltFactory) {
  const { id } = await guarded(factory);
  const { id: fileId } = await db().attachment.create({
    data: {
      enterpriseId: factory.enterprise.id,
      subjectType: 'commitments',
      subjectId: id,
      slot: 'PROOF',
      sha256: await keepFile(Buffer.from('a proof')),
      mediaType: 'image/jpeg',
      bytes: 7,
    },
  });
  return { params: { id, fileId } };
}

/** What calls about promises are about. */
export const COMMITMENT_SUBJECTS = {
  commitment: async (factory) => ({ params: { id: (await buildCommitment(factory)).id } }),
  guardedCommitment: withPhoto,
  reportCommitment: async (factory) => ({
    params: { id: (await buildCommitment(factory)).id, step: 'report' },
    fields: { text: '排风扇已装好并试运行' },
  }),
  confirmCommitment: async (factory) => {
    const { id } = await buildCommitment(factory);
    await stepOfCommitment(factory.director, id, 'report', { text: '排风扇已装好' });
    return { params: { id, step: 'confirm' }, fields: { text: '' } };
  },
  withdrawCommitment: async (factory) => {
    const { id } = await buildCommitment(factory);
    await stepOfCommitment(factory.director, id, 'askWithdrawal', { reason: '这台机器要报废' });
    return { params: { id, step: 'agreeWithdrawal' } };
  },
} satisfies Record<string, Make>;
