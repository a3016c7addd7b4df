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
  Proposal: ['app/portal/commands/make-proposal-of.server.ts'],
};

/** What a demo writes by itself, by the names of its commands: days that are long past, which no command would take. */
const OF_DEMO: Readonly<Record<string, readonly string[]>> = {
  Account: ['open-demo-accounts'],
  AgendaItem: ['let-time-pass'],
  CardBatch: ['load-outreach'],
  Commitment: ['let-inspections-pass', 'let-time-pass'],
  CommitmentConfirmation: ['let-inspections-pass', 'let-time-pass'],
  CommitmentDay: ['load-promises'],
  CommitmentExtension: ['let-time-pass'],
  Concern: ['let-days-pass', 'load-consultation-days'],
  ConcernEntry: ['let-days-pass'],
  ConsultationDay: ['load-consultation-days'],
  ConsultationShift: ['load-consultation-days'],
  ConsultationVisit: ['load-consultation-days'],
  ContactCard: ['load-outreach'],
  Deadline: ['let-days-pass', 'let-inspections-pass', 'let-time-pass'],
  Event: ['let-days-pass', 'let-inspections-pass', 'let-time-pass', 'load-outreach'],
  Finding: ['let-inspections-pass'],
  FindingWord: ['load-inspections'],
  InspectionPlace: ['inspection-stage'],
  InspectionRound: ['let-inspections-pass', 'load-inspections'],
  ManagementTalk: ['let-time-pass', 'load-talks'],
  Notice: ['let-days-pass', 'let-inspections-pass', 'let-time-pass', 'load-outreach'],
  Post: ['load-outreach'],
  PostComment: ['load-outreach'],
  Representative: ['load-representatives'],
  RepresentativeEntry: ['load-representatives'],
  RoundEntry: ['let-inspections-pass', 'load-inspections'],
  RoundMember: ['let-inspections-pass', 'load-inspections'],
  TalkSignature: ['let-time-pass'],
  YearlyReport: ['load-outreach'],
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
  return file.replace(/^app\/demo\/commands\/(.*)\.server\.ts$/, '$1');
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
