import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { keepFile } from '#app/core/files.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { LARGEST_FILE_BYTES } from '#app/platform/sheets/limits.ts';
import { TableRefusal } from '#app/platform/sheets/refusal.ts';
import type { ImportKinds } from '../import-kind.ts';
import { kindFor } from '../policy.ts';
import type { Upload } from '../schema.ts';
import { storedPreview } from './write-import.server.ts';

const LONGEST_NAME = 200;

/**
 * Reads an uploaded file, keeps it, and leads to the preview of what it would do. Changes no record. The write fails
 * with a `Refusal` at the file when it is no table that can be used.
 */
export function previewImport(kinds: ImportKinds) {
  return async ({ actor, input }: { actor: Actor; input: Upload }) => {
    const kind = kindFor(actor, kinds, input.kind);
    const { file } = input;
    const today = dayOf(new Date());
    const effectiveOn = input.effectiveOn || today;
    try {
      if (file.size > LARGEST_FILE_BYTES) throw tooLarge();
      const bytes = Buffer.from(await file.arrayBuffer());
      const table = await kind.read(bytes);
      const examined = await kind.examine(db(), actor.enterpriseId, table, { today, effectiveOn });
      const batch = await db().importBatch.create({
        data: {
          enterpriseId: actor.enterpriseId,
          kind: kind.name,
          fileName: file.name.slice(0, LONGEST_NAME),
          sha256: await keepFile(bytes),
          preview: storedPreview(examined, effectiveOn),
          createdById: actor.employeeId,
        },
        select: { id: true },
      });
      return { to: `/imports/${batch.id}` };
    } catch (error) {
      throw error instanceof TableRefusal ? atFile(error) : error;
    }
  };
}

function tooLarge(): TableRefusal {
  return new TableRefusal('FILE_TOO_LARGE', { mb: LARGEST_FILE_BYTES / 1024 / 1024 });
}

/** The refusal stands at the field in which one chooses the file. */
function atFile({ key, params }: TableRefusal): Refusal {
  return new Refusal('invalid', 'imports:refusal.file', { problems: [{ field: 'file', key, params }] });
}
