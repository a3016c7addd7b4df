import { expect, test } from 'vitest';
import { db } from '#app/core/db.server.ts';
import { buildConcern } from '#tests/factories/concerns.ts';
import { buildFactory } from '#tests/factories/factory.ts';
import { buildPerson } from '#tests/factories/people.ts';

/** Of no enterprise, and why. */
const OF_NONE: Readonly<Record<string, string>> = {
  EventSeal: 'one chain over the events of all',
  SealedEvent: 'a link of that chain',
  PushKeys: 'the keys of the portal itself',
  SpentProof: 'tells nothing of whoever did the work, not even where they belong',
  JobRun: 'jobs run for all enterprises',
  UnionKeyMark: 'the mark of the one key of the database',
  OrgUnit: 'the tree itself: federations and townships stand above enterprises',
};

/** Still without it: each hangs on one parent that has it. This list only gets shorter. */
const LEFT: readonly string[] = [
  'ConsultationShift',
  'ConsultationVisit',
  'ElectionUnitPart',
  'Invitation',
  'PostComment',
  'PublicNoticeObjection',
  'PushSubscription',
  'QuietHours',
  'ReportRater',
  'ReportRating',
  'Session',
  'TalkQuestion',
  'TalkRequester',
  'TalkSignature',
];

interface ForeignKey {
  table: string;
  parent: string;
  columns: string;
  parentColumns: string;
}

async function readTables() {
  const rows = await db().$queryRaw<{ name: string; carries: boolean }[]>`
    select t.table_name as name, bool_or(c.column_name = 'enterpriseId' and c.is_nullable = 'NO') as carries
      from information_schema.tables t
      join information_schema.columns c using (table_schema, table_name)
     where t.table_schema = 'public' and t.table_type = 'BASE TABLE' and t.table_name not like '\_prisma%'
     group by 1 order by 1`;
  return new Map(rows.map(({ name, carries }) => [name, carries]));
}

function readForeignKeys() {
  return db().$queryRaw<ForeignKey[]>`
    select child.relname as table, parent.relname as parent, (
        select string_agg(a.attname, ',' order by k.at) from unnest(con.conkey) with ordinality k (num, at)
          join pg_attribute a on a.attrelid = con.conrelid and a.attnum = k.num) as columns, (
        select string_agg(a.attname, ',' order by k.at) from unnest(con.confkey) with ordinality k (num, at)
          join pg_attribute a on a.attrelid = con.confrelid and a.attnum = k.num) as "parentColumns"
      from pg_constraint con
      join pg_class child on child.oid = con.conrelid
      join pg_class parent on parent.oid = con.confrelid
     where con.contype = 'f' and con.connamespace = 'public'::regnamespace and con.convalidated
     order by 1, 3`;
}

test('every table of an enterprise carries the enterprise, with a foreign key', async () => {
  const [tables, keys] = [await readTables(), await readForeignKeys()];
  const without = [...tables].filter(([, carries]) => !carries).map(([name]) => name);
  expect(without).toEqual([...Object.keys(OF_NONE), ...LEFT].sort());
  const bound = keys.filter(({ columns, parent }) => columns === 'enterpriseId' && parent === 'OrgUnit');
  const carrying = [...tables].filter(([, carries]) => carries).map(([name]) => name);
  expect(carrying.filter((name) => !bound.some(({ table }) => table === name))).toEqual([]);
});

test('rows of an enterprise refer to each other by the pair', async () => {
  const tables = await readTables();
  const carries = (name: string) => tables.get(name) === true || name === 'OrgUnit';
  const single = (await readForeignKeys()).filter(
    ({ table, parent, columns, parentColumns }) =>
      table !== 'OrgUnit' &&
      columns !== 'enterpriseId' &&
      carries(table) &&
      carries(parent) &&
      !(/^enterpriseId,\w+$/.test(columns) && /^enterpriseId,\w+$/.test(parentColumns)),
  );
  expect(single).toEqual([]);
});

test('a row of one enterprise cannot hang on another’s', async () => {
  const factory = await buildFactory();
  const stranger = await buildPerson();
  expect(stranger.enterpriseId).not.toBe(factory.enterprise.id);
  const { id: concernId } = await buildConcern(factory.worker);
  const { id: enterpriseId } = factory.enterprise;
  await expect(
    db().concernParty.create({ data: { enterpriseId, concernId, employeeId: stranger.employeeId } }),
  ).rejects.toThrow(/ConcernParty_employeeId_fkey|Foreign key constraint/);
  await expect(
    db().concernParty.create({
      data: { enterpriseId: stranger.enterpriseId, concernId, employeeId: stranger.employeeId },
    }),
  ).rejects.toThrow(/ConcernParty_concernId_fkey|Foreign key constraint/);
  await expect(
    db().concern.update({ where: { id: concernId }, data: { handlerId: stranger.employeeId } }),
  ).rejects.toThrow(/Concern_handlerId_fkey|Foreign key constraint/);
  await db().concernParty.create({
    data: { enterpriseId, concernId, employeeId: factory.otherWorker.employeeId },
  });
});
