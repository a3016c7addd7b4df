import { db } from '#app/core/db.server.ts';
import { keepFile } from '#app/core/files.server.ts';
import { buildElectionUnit, buildEntry, buildRepresentative } from '#tests/factories/representatives.ts';
import type { BuiltFactory } from '#tests/factories/factory.ts';
import type { RepresentativeStatus } from '#app/commons/representatives/representative.ts';
import type { Make } from './subjects.ts';

/** The author in the office of a representative of the dyeing workshop, with a published entry that has a photo. */
async function representativeOf(factory: BuiltFactory, status: RepresentativeStatus) {
  const { worker, units, enterprise } = factory;
  const electionUnit = await buildElectionUnit({ units: [units.dyeing] });
  const { id } = await buildRepresentative({ employee: worker, electionUnit, status });
  const entry = await buildEntry(id, enterprise.id, { status: 'PUBLISHED', promise: '有事找我' });
  const sha256 = await keepFile(Buffer.from('a portrait'));
  const { id: photoId } = await db().attachment.create({
    data: {
      sha256,
      enterpriseId: enterprise.id,
      subjectType: 'representative-entries',
      subjectId: entry.id,
      slot: 'PHOTO',
      mediaType: 'image/jpeg',
      bytes: 10,
    },
  });
  return { params: { id, photoId } };
}

/** What calls about terms, representatives, vacancies and public notices are about. */
export const REPRESENTATIVE_SUBJECTS = {
  representative: (factory) => representativeOf(factory, 'IN_OFFICE'),
  elected: (factory) => representativeOf(factory, 'ELECTED'),
} satisfies Record<string, Make>;
