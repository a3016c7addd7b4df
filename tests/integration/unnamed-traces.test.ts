import { readdir, readFile, stat } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import pg from 'pg';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { env } from '#app/core/env.server.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { sealEvents } from '#app/platform/audit/commands/seal-events.server.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { buildPhoto } from '#tests/factories/pictures.ts';
import { workOf } from '#tests/factories/unnamed.ts';
import { startPortal, type Portal } from '#tests/setup/portal.ts';
import { runZhijia } from '#tests/setup/run-zhijia.ts';

const TELLING = {
  'user-agent': 'TellingBrowser/77.1 (Phone of somebody)',
  'x-forwarded-for': '203.0.113.77',
  'x-real-ip': '203.0.113.77',
  'accept-language': 'en-NZ,mi;q=0.8',
  referer: 'http://telling.example.cn/from-here?me=1',
};
const SAID = '夜班去食堂的时候汤总是凉的，希望能热一热，汤桶加个盖也好。';
const HOUR_MS = 3_600_000;
/** Local time with its offset, as PostgreSQL writes it, and ISO 8601. */
const INSTANT = /\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d(?::?\d\d)?)/g;

let factory: BuiltFactory;
let portal: Portal;
let database: pg.Client;

beforeAll(async () => {
  // Builds it when this file is run on its own.
  await runZhijia(['--help'], {});
  factory = await buildFactory();
  await tellBySomeChannel(factory.unionChair.employeeId!);
  portal = await startPortal({ demo: false, databaseUrl: env().databaseUrl, dataDir: env().dataDir });
  database = new pg.Client({ connectionString: env().databaseUrl });
  await database.connect();
}, 180_000);
afterAll(async () => {
  await portal.stop();
  await database.end();
  await closeDatabase();
});

/** Whoever has it has a channel: what is sent to him must not tell the moment either. */
async function tellBySomeChannel(employeeId: number): Promise<void> {
  const channel = { enterpriseId: factory.enterprise.id, employeeId, channel: 'WEB_PUSH' as const };
  await db().noticeChannel.create({ data: { ...channel, waits: 'AT_ONCE', confirmedAt: new Date(0) } });
}

interface Page {
  status: number;
  headers: Record<string, unknown>;
  html: string;
}

/** As the worker's phone does it, with all that a phone and a proxy tell. */
function ask(where: string, form?: FormData): Promise<Page> {
  return new Promise((resolve, reject) => {
    const body = form && new Response(form);
    const type = body && { 'content-type': body.headers.get('content-type') ?? '' };
    const headers = { ...TELLING, ...type, cookie: factory.worker.cookie, origin: 'null' };
    const sent = request(portal.url + where, { method: form ? 'POST' : 'GET', headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const html = Buffer.concat(chunks).toString();
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, html });
      });
    });
    sent.on('error', reject);
    if (!body) return void sent.end();
    void body.arrayBuffer().then((bytes) => sent.end(Buffer.from(bytes)));
  });
}

function workIn({ html }: Page): { challenge: string; proof: string } {
  const challenge = /data-challenge="([^"]+)"/.exec(html)?.[1] ?? '';
  const bits = Number(/data-bits="(\d+)"/.exec(html)?.[1]);
  return workOf({ challenge, bits });
}

function formOf(fields: Record<string, string>, photo?: File): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  if (photo) form.append('photos', photo);
  return form;
}

interface Row {
  table: string;
  row: Record<string, unknown>;
  text: string;
}

/** Every row of every table of every schema that is not PostgreSQL's own, all columns. */
async function readEverything(): Promise<Row[]> {
  const { rows: tables } = await database.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
       from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_toast'`,
  );
  const found: Row[] = [];
  for (const { name } of tables) {
    const { rows } = await database.query<{ row: Record<string, unknown>; text: string }>(
      `select to_jsonb(t) as row, t::text as text from ${name} t`,
    );
    found.push(...rows.map((row) => ({ table: name, ...row })));
  }
  return found;
}

/** What was written or changed since. */
function since(before: readonly Row[], after: readonly Row[]): Row[] {
  const known = new Set(before.map(({ table, text }) => `${table} ${text}`));
  return after.filter(({ table, text }) => !known.has(`${table} ${text}`));
}

/** The portal's clockwork ticks whether somebody writes or not; a job that was woken has no such tick. */
function isClockwork({ table, row }: Row): boolean {
  // Only jobs of a day or more are noted there, and nobody wakes these.
  if (table === 'public."JobRun"') return true;
  if (!table.startsWith('pgboss.')) return false;
  return (
    !('created_on' in row && 'singleton_on' in row) ||
    row['singleton_on'] !== null ||
    String(row['name']).startsWith('__pgboss')
  );
}

/** Instants of these days that tell more than an hour does. What is to come, the next digest, is the same for all. */
function fineInstants({ text }: Row): string[] {
  return (text.match(INSTANT) ?? []).filter((written) => {
    const instant = new Date(written.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
    const age = Date.now() - instant.getTime();
    return age >= 0 && age < 48 * HOUR_MS && instant.getTime() % HOUR_MS !== 0;
  });
}

async function listFiles(folder: string): Promise<{ place: string; isFile: boolean; mtime: Date }[]> {
  const names = await readdir(folder, { recursive: true });
  const places = [folder, ...names.map((name) => path.join(folder, name))];
  return Promise.all(
    places.map(async (place) => {
      const found = await stat(place);
      return { place, isFile: found.isFile(), mtime: found.mtime };
    }),
  );
}

const WHO = [
  'accountId',
  'sessionId',
  'authorId',
  'authorKey',
  'authorSealed',
  'typistId',
  'cardId',
  'formKey',
  'uploadedById',
];

function expectNoTraces(written: readonly Row[], said: string): void {
  for (const one of written) {
    const where = `${one.table}: ${one.text}`;
    expect(one.text, where).not.toMatch(/TellingBrowser|203\.0\.113\.77|127\.0\.0\.1|telling\.example|NZ/);
    expect(one.text, where).not.toContain(said);
    for (const own of [factory.worker.name, factory.worker.no]) expect(one.text, where).not.toContain(own);
    for (const name of WHO) expect(one.row[name] ?? null, `${name} in ${where}`).toBeNull();
    expect(one.row['employeeId'] ?? null, where).not.toBe(factory.worker.employeeId);
    expect(fineInstants(one), where).toEqual([]);
  }
}

test('an unnamed report leaves neither who nor from where nor when, in no table, log line or file', async () => {
  const form = await ask('/unnamed-concerns/new');
  expect(form.html).toContain('data-work');
  const work = workIn(form);
  const photo = await buildPhoto();
  const before = await readEverything();
  const printed = portal.output().length;

  const unitId = String(factory.enterprise.id);
  const fields = { ...work, enterprise: '', unitId, category: 'LIVING', text: SAID };
  const sent = await ask('/unnamed-concerns/new', formOf(fields, photo));
  expect(sent.status).toBe(200);
  const receipt = /data-receipt=""[^>]*>([\d ]{19})</.exec(sent.html)?.[1] ?? '';
  expect(receipt).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
  expect(sent.headers['set-cookie']).toBeUndefined();
  expect(sent.headers['cache-control']).toBe('no-store');

  const entry = await ask('/unnamed-concerns');
  const opened = await ask('/unnamed-concerns', formOf({ ...workIn(entry), intent: 'open', receipt }));
  expect(opened.html).toContain(SAID);
  expect(opened.html).toContain('data:image/jpeg;base64,');
  const ticket = /name="ticket" value="([^"]+)"/.exec(opened.html)?.[1] ?? '';
  const told = await ask(
    '/unnamed-concerns',
    formOf({ ...workIn(opened), intent: 'message', ticket, text: '补充一句：周三最凉。' }),
  );
  expect(told.html).toContain('周三最凉');
  await sealEvents();

  const written = since(before, await readEverything()).filter((row) => !isClockwork(row));
  expect(written.filter(({ table }) => table === 'public."Concern"')).toHaveLength(1);
  expect(written.filter(({ table }) => table === 'public."ConcernEntry"')).toHaveLength(2);
  expect(written.filter(({ table }) => table === 'public."Event"').length).toBeGreaterThan(0);
  expectNoTraces(written, SAID);
  for (const { text } of written) expect(text).not.toContain(receipt.replaceAll(' ', ''));

  const lines = portal.output().slice(printed);
  expect(lines).not.toMatch(/unnamed|TellingBrowser|203\.0\.113|127\.0\.0\.1|telling\.example/);
  expect(lines.split('\n').filter((line) => line.includes('"request"'))).toEqual([]);

  const files = await listFiles(path.join(env().dataDir, 'files'));
  const midnight = new Date(`${dayOf(new Date())}T00:00:00+08:00`).getTime();
  expect(files.filter(({ isFile }) => isFile)).toHaveLength(1);
  for (const { place, isFile, mtime } of files) {
    expect(mtime.getTime(), place).toBe(midnight);
    if (!isFile) continue;
    const bytes = await readFile(place);
    expect(bytes.includes('Exif')).toBe(false);
    expect(bytes.includes('Secret-Model')).toBe(false);
    // Sealed: it is no picture to whoever has the disk.
    await expect(sharp(bytes).metadata()).rejects.toThrow();
  }
});

test('what happened today is sealed on no day but a later one', async () => {
  const late = await db().event.findMany({ where: { dayOnly: true } });
  expect(late.length).toBeGreaterThan(0);
  expect(await db().sealedEvent.count({ where: { eventId: { in: late.map(({ id }) => id) } } })).toBe(0);
});

test('a receipt that fits nothing, and work that is used, are told alike to everybody', async () => {
  const entry = await ask('/unnamed-concerns');
  const work = workIn(entry);
  const wrong = await ask('/unnamed-concerns', formOf({ ...work, intent: 'open', receipt: '0'.repeat(16) }));
  expect(wrong.status).toBe(404);
  expect(wrong.html).toContain('There is no such receipt');
  const again = await ask('/unnamed-concerns', formOf({ ...work, intent: 'open', receipt: '1'.repeat(16) }));
  expect(again.status).toBe(409);
  const none = await ask('/unnamed-concerns', formOf({ intent: 'open', receipt: '1'.repeat(16) }));
  expect(none.status).toBe(422);
});

test('the pages bring no script but their own, and know nobody', async () => {
  for (const where of [
    '/unnamed-concerns',
    '/unnamed-concerns/new',
    '/unnamed-concerns/board',
    '/unnamed-concerns/gone',
  ]) {
    const { html, headers } = await ask(where);
    expect(html.match(/<script/g), where).toHaveLength(1);
    expect(html, where).not.toContain('modulepreload');
    expect(html, where).not.toContain(factory.worker.name);
    expect(headers['referrer-policy'], where).toBe('no-referrer');
    expect(headers['set-cookie'], where).toBeUndefined();
    expect(headers['x-request-id'], where).toBeUndefined();
  }
});
