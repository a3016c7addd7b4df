import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');
const MODELS = path.join(ROOT, 'prisma/models');

/** Who else writes a table today. Each is to go through its owner; this list only gets shorter. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  Attachment: [
    'app/systems/commitments/commands/step-effects.server.ts',
    'app/systems/inspections/commands/add-finding.server.ts',
    'app/systems/inspections/commands/receive-piece.server.ts',
    'app/systems/proposals/commands/change-pictures.server.ts',
    'app/systems/proposals/commands/delete-draft.server.ts',
    'app/systems/representatives/commands/change-entry.server.ts',
  ],
  Concern: ['app/systems/unnamed-concerns/commands/erase-unnamed.server.ts'],
  ConcernEntry: ['app/systems/unnamed-concerns/commands/erase-unnamed.server.ts'],
  ConcernFile: ['app/systems/unnamed-concerns/commands/erase-unnamed.server.ts'],
  ConcernOpening: ['app/systems/unnamed-concerns/commands/erase-unnamed.server.ts'],
  ConcernParty: ['app/systems/unnamed-concerns/commands/erase-unnamed.server.ts'],
  Deadline: [
    'app/systems/concerns/commands/department-effects.server.ts',
    'app/systems/concerns/commands/keep-receivers.server.ts',
  ],
  Event: ['app/systems/proposals/import/commands/follow-up-paper.server.ts'],
  Invitation: ['app/systems/roster/commands/guard-account.server.ts'],
  KpiStaleMonth: ['app/systems/participation/commands/refresh-months.server.ts'],
  NumberSeries: ['app/systems/proposals/import/commands/follow-up-paper.server.ts'],
};

/** What a demo writes by itself, by system and command: days that are long past, which no command would take. */
const OF_DEMO: Readonly<Record<string, readonly string[]>> = {
  Commitment: ['inspections/demo/let-inspections-pass', 'management-talks/demo/let-time-pass'],
  CommitmentConfirmation: ['inspections/demo/let-inspections-pass'],
  Concern: ['consultation-days/demo/load-consultation-days'],
  Deadline: [
    'platform/demo/let-trail-pass',
    'concerns/demo/let-days-pass',
    'inspections/demo/let-inspections-pass',
  ],
  Event: [
    'platform/demo/let-trail-pass',
    'concerns/demo/let-days-pass',
    'contact-cards/demo/load-cards',
    'inspections/demo/let-inspections-pass',
    'management-talks/demo/let-time-pass',
    'posts/demo/load-posts',
    'yearly-reports/demo/load-report',
  ],
  Notice: [
    'platform/demo/let-trail-pass',
    'platform/demo/read-old-notices',
    'concerns/demo/let-days-pass',
    'inspections/demo/let-inspections-pass',
    'posts/demo/load-posts',
  ],
};

/** `prisma/models/<owner>.prisma`: a system, a module of the platform, or the core. */
function ownersOfModels(): Map<string, string> {
  const owners = new Map<string, string>();
  for (const file of readdirSync(MODELS)) {
    const owner = file.replace('.prisma', '');
    const folder = [`app/systems/${owner}`, `app/platform/${owner}`, `app/${owner}`].find((one) =>
      existsSync(path.join(ROOT, one)),
    );
    if (folder === undefined) throw new Error(`Nobody owns ${file}: name it as the folder of its owner.`);
    for (const [, model] of readFileSync(path.join(MODELS, file), 'utf8').matchAll(/^model (\w+) /gm))
      owners.set(model!, folder);
  }
  return owners;
}

const PRISMA_WRITE =
  /\.\s*(\w+)\s*\.\s*(?:create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert|delete|deleteMany)\(/g;
const SQL_WRITE = /(?:\binsert\s+into|\bupdate|\bdelete\s+from)\s+(?:only\s+)?"(\w+)"/gi;

/** The tables that this source writes, by Prisma or SQL. */
function tablesWritten(source: string, models: ReadonlySet<string>): Set<string> {
  const named = [...source.matchAll(PRISMA_WRITE)].map(
    ([, name]) => name![0]!.toUpperCase() + name!.slice(1),
  );
  const told = [...source.matchAll(SQL_WRITE)].map(([, name]) => name!);
  return new Set([...named, ...told].filter((name) => models.has(name)));
}

function writersBesideOwners() {
  const owners = ownersOfModels();
  const models = new Set(owners.keys());
  const found: Record<string, Record<'app' | 'demo', string[]>> = {};
  const files = readdirSync(path.join(ROOT, 'app'), { recursive: true, encoding: 'utf8' })
    .map((file) => `app/${file.split(path.sep).join('/')}`)
    .filter(
      (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !/^app\/core\/prisma\//.test(file),
    );
  for (const file of files.sort()) {
    for (const table of tablesWritten(readFileSync(path.join(ROOT, file), 'utf8'), models)) {
      if (file.startsWith(`${owners.get(table)}/`)) continue;
      const place = /(^|\/)demo\//.test(file) ? 'demo' : 'app';
      (found[table] ??= { app: [], demo: [] })[place].push(file);
    }
  }
  return found;
}

function those(place: 'app' | 'demo') {
  const named = Object.entries(writersBesideOwners()).filter(([, by]) => by[place].length > 0);
  return Object.fromEntries(named.map(([table, by]) => [table, by[place].map(shortOfDemo)]));
}

function shortOfDemo(file: string): string {
  return file.includes('/demo/') ? file.replace(/^app\/(systems\/)?/, '').replace('.server.ts', '') : file;
}

test('only its owner writes a table', () => {
  expect(those('app')).toEqual(EXCEPTIONS);
});

test('a demo writes by itself what only a demo needs', () => {
  expect(those('demo')).toEqual(OF_DEMO);
});

test('a write is found, by Prisma and by SQL, over lines too', () => {
  const models = new Set(['Concern', 'Deadline', 'Event']);
  const source = [
    'await tx.concern.updateMany({})',
    'db()\n  .deadline.deleteMany({})',
    'sql`insert into\n "Event" (id)`',
    'hash.update(`x`)',
    'tx.concern.findMany()',
  ].join('\n');
  expect([...tablesWritten(source, models)].sort()).toEqual(['Concern', 'Deadline', 'Event']);
});
