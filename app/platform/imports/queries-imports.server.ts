import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { readKeptFile } from '#app/core/files.server.ts';
import type { Translate } from '#app/core/i18n.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { LARGEST_FILE_BYTES } from '#app/platform/sheets/limits.ts';
import type { ImportKind, ImportKinds } from './import-kind.ts';
import { kindFor, kindsFor } from './policy.ts';
import { changesSomething, type Preview } from './preview.ts';
import type { PreviewSearch } from './schema.ts';

const RECENT = 20;
const PAGE_SIZE = 50;

/** What the actor may import, and the recent imports of these kinds. */
export function readImports(kinds: ImportKinds) {
  return async ({ actor, translate }: { actor: Actor; translate: Translate }) => {
    const own = kindsFor(actor, kinds);
    const batches = await db().importBatch.findMany({
      where: { enterpriseId: actor.enterpriseId, kind: { in: own.map(({ name }) => name) } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: RECENT,
      omit: { preview: true },
    });
    const names = await readNames(actor.enterpriseId, batches);
    return {
      kinds: own.map(({ name, texts, columns, asksDay = false }) => ({
        name,
        columns,
        asksDay,
        label: translate(`${texts}.name`),
        help: translate(`${texts}.help`),
      })),
      largestMb: LARGEST_FILE_BYTES / 1024 / 1024,
      batches: batches.map(({ id, kind, fileName, status, createdAt, createdById }) => ({
        id,
        kind: nameOf(kinds[kind], translate),
        fileName,
        status,
        createdAt,
        by: names.get(createdById ?? 0) ?? null,
      })),
    };
  };
}

export type BatchStatus = 'PREVIEWED' | 'COMMITTED' | 'DISCARDED';

async function readNames(enterpriseId: number, batches: readonly { createdById: number | null }[]) {
  const ids = batches.flatMap(({ createdById }) => (createdById === null ? [] : [createdById]));
  const people = await db().employee.findMany({
    where: { enterpriseId, id: { in: ids } },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}

export type Imports = Awaited<ReturnType<ReturnType<typeof readImports>>>;

function nameOf(kind: ImportKind | undefined, translate: Translate): string {
  return kind ? translate(`${kind.texts}.name`) : '';
}

interface AskedBatch {
  actor: Actor;
  translate: Translate;
  params: { id: number };
  search: PreviewSearch;
}

/** One import: what it would do or did, a page of its changes, and what one may decide now. */
export function readImport(kinds: ImportKinds) {
  return async ({ actor, params, search, translate }: AskedBatch) => {
    const { batch, kind } = await findBatch(kinds, actor, params.id);
    const { changes, ...preview } = batch.preview as unknown as Preview;
    const wanted = search.show ? changes.filter(({ change }) => change === search.show) : changes;
    const from = (search.page - 1) * PAGE_SIZE;
    const isOpen = batch.status === 'PREVIEWED';
    const changesAny = changesSomething(preview.counts);
    return {
      id: batch.id,
      kind: nameOf(kind, translate),
      fileName: batch.fileName,
      status: batch.status,
      committedAt: batch.committedAt,
      isTrueFrom: kind.asksDay && preview.effectiveOn !== dayOf(batch.createdAt) ? preview.effectiveOn : null,
      preview,
      changesAny,
      changes: wanted.slice(from, from + PAGE_SIZE),
      show: search.show ?? null,
      page: search.page,
      hasNext: wanted.length > from + PAGE_SIZE,
      may: {
        commit: isOpen && preview.errorCount === 0 && preview.importable > 0,
        commitValid: isOpen && preview.errorCount > 0 && preview.importable > 0,
        discard: isOpen,
        rejected: preview.errorCount > 0 && batch.status !== 'DISCARDED',
      },
    };
  };
}

export type ShownImport = Awaited<ReturnType<ReturnType<typeof readImport>>>;

async function findBatch(kinds: ImportKinds, actor: Actor, id: number) {
  const batch = await db().importBatch.findFirst({ where: { id, enterpriseId: actor.enterpriseId } });
  if (!batch) throw new Refusal('notFound', 'core:refusal.notFound');
  return { batch, kind: kindFor(actor, kinds, batch.kind) };
}

interface Asked {
  actor: Actor;
  params: { id: number };
  translate: Translate;
}

/** The rejected rows of an import as a workbook to be put right, with the reasons in the actor's language. */
export function readRejected(kinds: ImportKinds) {
  return async ({ actor, params, translate }: Asked): Promise<Response> => {
    const { batch, kind } = await findBatch(kinds, actor, params.id);
    if (batch.sha256 === null) throw new Refusal('notFound', 'imports:refusal.fileGone');
    const table = await kind.read(await readKeptFile(batch.sha256));
    const { effectiveOn } = batch.preview as unknown as Preview;
    // As it was judged: a row that was new then is known now, but what was wrong in itself still is.
    const days = { today: dayOf(batch.committedAt ?? new Date()), effectiveOn };
    const { result } = await kind.examine(db(), actor.enterpriseId, table, days);
    if (result.errors.length === 0) throw new Refusal('notFound', 'core:refusal.notFound');
    const workbook = await kind.writeRejected(table, result, translate);
    const name = encodeURIComponent(`${batch.fileName.replace(/\.\w+$/, '')}.rejected.xlsx`);
    return new Response(new Uint8Array(workbook), {
      headers: {
        'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
      },
    });
  };
}
