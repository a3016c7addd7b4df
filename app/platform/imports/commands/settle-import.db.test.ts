import { IMPORTS } from '#app/portal/import-kinds.server.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#app/core/actor.ts';
import { db, transact } from '#app/core/db.server.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { createEnterprise } from '#app/systems/roster/commands/create-enterprise.server.ts';
import { TRANSLATORS } from '#app/portal/translators.server.ts';
import type { ImportKinds } from '../import-kind.ts';
import type { Preview } from '../preview.ts';
import { readImport, readImports, readRejected } from '../queries-imports.server.ts';
import { importFile } from './import-file.server.ts';
import { previewImport } from './preview-import.server.ts';
import { settleImport } from './settle-import.server.ts';

/** The kinds that need no feature; what it does with them is the same for every kind. */
const KINDS: ImportKinds = {
  roster: IMPORTS['roster']!,
  transfers: IMPORTS['transfers']!,
  calendar: IMPORTS['calendar']!,
  proposals: { ...IMPORTS['calendar']!, name: 'proposals', roles: ['KAIZEN_OFFICE'] },
};

const translate = TRANSLATORS['zh-CN'];
const TITLES = '工号,姓名,部门,班组,岗位,入职日期,离职日期,工会会员,手机号';

function csv(titles: string, ...rows: string[]): Buffer {
  return Buffer.from([titles, ...rows].join('\r\n'));
}

let enterpriseId: number;
let hr: Actor;

beforeAll(async () => {
  enterpriseId = await transact((tx) => createEnterprise(tx, 'T3', '试验厂'));
  await importFile({
    kind: IMPORTS['roster']!,
    bytes: csv(TITLES, 'E1,张伟,染色车间,甲班,染色工,2020-01-01,,是,'),
    fileName: 'file.csv',
    enterprise: () => Promise.resolve(enterpriseId),
    commit: true,
    skipInvalid: false,
  });
  const unit = { unitId: enterpriseId, unitPath: `/${enterpriseId}/` };
  hr = {
    ...unit,
    accountId: 1,
    sessionId: 1,
    enterpriseId,
    kind: 'EMPLOYEE',
    employeeId: null,
    no: 'E2',
    name: '单雄信',
    roles: [{ role: 'HR', ...unit }],
    locale: 'zh-CN',
    textSize: 100,
  };
});

describe('in the browser', () => {
  const upload = async (bytes: Buffer, name = '花名册.csv') => {
    const input = { kind: 'roster' as const, file: new File([new Uint8Array(bytes)], name) };
    const { to } = await previewImport(KINDS)({ actor: hr, input });
    return Number(to.split('/').at(-1));
  };
  const settle = (id: number, decision: 'commit' | 'commitValid' | 'discard') =>
    settleImport(KINDS)({ actor: hr, params: { id }, input: { decision } });
  const good = csv(TITLES, 'E10,孙八,染色车间,甲班,染色工,2024-01-01,,否,');
  const mixed = csv(
    TITLES,
    'E11,吴九,染色车间,甲班,染色工,2024-01-01,,否,',
    'E12,郑十,染色车间,戊班,染色工,2024-01-01,,否,',
  );

  test('a preview changes nothing and says what would change', async () => {
    const before = await db().employee.count();
    const id = await upload(good);
    const shown = await readImport(KINDS)({
      actor: hr,
      translate,
      params: { id },
      search: { page: 1 } as never,
    });
    expect(shown).toMatchObject({
      status: 'PREVIEWED',
      may: { commit: true, commitValid: false, discard: true },
    });
    expect(shown.changes).toMatchObject([{ key: 'E10', title: '孙八', change: 'new' }]);
    expect(await db().employee.count()).toBe(before);
  });

  test('two clicks make one import', async () => {
    const id = await upload(good);
    const results = await Promise.allSettled([settle(id, 'commit'), settle(id, 'commit')]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { key: 'imports:refusal.settled' },
    });
    expect(await db().employee.count({ where: { no: 'E10' } })).toBe(1);
    const events = { where: { name: 'imports.committed', subjectId: id } };
    expect(await db().event.findMany(events)).toMatchObject([{ data: { kind: 'roster', new: 1 } }]);
  });

  test('it is checked again against the state of the day', async () => {
    const id = await upload(good);
    await settle(id, 'commit');
    const { preview } = await db().importBatch.findUniqueOrThrow({ where: { id } });
    expect((preview as unknown as Preview).counts).toMatchObject({ new: 0, unchanged: 1 });
  });

  test('errors keep a file out, but for its good rows', async () => {
    const id = await upload(mixed);
    await expect(settle(id, 'commit')).rejects.toMatchObject({ key: 'imports:refusal.hasErrors' });
    expect(await db().employee.count({ where: { no: 'E11' } })).toBe(0);
    await settle(id, 'commitValid');
    expect(await db().employee.count({ where: { no: { in: ['E11', 'E12'] } } })).toBe(1);
    const answer = await readRejected(KINDS)({ actor: hr, params: { id }, translate: TRANSLATORS['zh-CN'] });
    const rejected = Buffer.from(await answer.arrayBuffer());
    const again = await IMPORTS['roster']!.read(rejected);
    const days = { today: dayOf(new Date()), effectiveOn: dayOf(new Date()) };
    const { result } = await IMPORTS['roster']!.examine(db(), enterpriseId, again, days);
    expect(result).toMatchObject({
      rows: 1,
      errors: [{ column: '班组', problem: 'UNKNOWN_UNIT', suggestion: '甲班' }],
    });
  });

  test('what is discarded stays discarded', async () => {
    const id = await upload(good);
    await settle(id, 'discard');
    await expect(settle(id, 'commit')).rejects.toMatchObject({ key: 'imports:refusal.settled' });
  });

  test('a file that is no table is refused at its field', async () => {
    await expect(upload(Buffer.from('MZ\0\0'), '花名册.xlsx')).rejects.toMatchObject({
      problems: [{ field: 'file', key: 'sheets:refusal.NOT_A_TABLE' }],
    });
  });

  test('only by roles over the whole enterprise, and only one’s own', async () => {
    const id = await upload(good);
    const roles = [
      { role: 'HR' as const, unitId: enterpriseId + 1, unitPath: `/${enterpriseId}/${enterpriseId + 1}/` },
    ];
    const local = { ...hr, roles };
    const foreign = { ...hr, enterpriseId: enterpriseId + 1000 };
    const search = { page: 1 } as never;
    await expect(
      readImport(KINDS)({ actor: local, translate, params: { id }, search }),
    ).rejects.toMatchObject({
      kind: 'forbidden',
    });
    await expect(
      readImport(KINDS)({ actor: foreign, translate, params: { id }, search }),
    ).rejects.toMatchObject({
      kind: 'notFound',
    });
    const { kinds, batches } = await readImports(KINDS)({ translate, actor: hr });
    expect(kinds.map(({ name }) => name)).toEqual(['roster', 'transfers', 'calendar']);
    expect(batches[0]?.id).toBe(id);
  });
});
