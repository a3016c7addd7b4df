import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { addDays, toDate } from '#app/platform/calendar/day.ts';
import { bookedRules } from '#app/platform/rules/rule-book.ts';
import { problemsOfValue } from '#app/platform/rules/rule-value.ts';
import { RULES } from '#app/portal/rules.server.ts';
import * as proposalRoute from '#app/routes/proposals.$id.tsx';
import * as formRoute from '#app/routes/proposals.new.tsx';
import * as rulesRoute from '#app/routes/rules._index.tsx';
import * as ruleRoute from '#app/routes/rules.$key.tsx';
import * as presetsRoute from '#app/routes/rules.presets.tsx';
import { TRANSLATORS } from '#app/portal/translators.server.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { send, visit, type Fields } from './call-route.ts';
import { submitted } from './proposal-forms.ts';
import { expectClock, today } from './proposal-state.ts';

let factory: BuiltFactory;
beforeEach(async () => {
  factory = await buildFactory();
});
afterAll(closeDatabase);

const SOURCE = '厂发〔2024〕3号';
const FIRST = 'kaizen.first_review';

function change(fields: Fields, key: string = FIRST) {
  return send(ruleRoute, fields, { as: factory.unionChair, params: { key } });
}

function setTo(value: string, validFrom = today(), key: string = FIRST) {
  return change({ intent: 'set', value, validFrom, source: SOURCE }, key);
}

async function pageOf(key: string = FIRST) {
  const { data } = await visit(ruleRoute, { as: factory.worker, params: { key } });
  return data as Awaited<ReturnType<typeof ruleRoute.loader>>;
}

async function valueOf(key: string = FIRST) {
  return (await pageOf(key)).value;
}

const days = (value: number) => ({ kind: 'workdays', value });
const tomorrow = () => addDays(today(), 1);

describe('the register', () => {
  test('names every rule in both languages and holds every rule once', async () => {
    const keys = RULES.chapters.flatMap(({ rules }) => rules.map(({ rule }) => rule.key));
    expect(new Set(keys).size).toBe(keys.length);
    for (const { rule, name, about, codes } of bookedRules(RULES).values()) {
      const own = rule.kind === 'choice' ? rule.choices : rule.kind === 'bands' ? (rule.names ?? []) : [];
      const words = [
        name,
        ...(about ? [about] : []),
        ...(codes ? own.map((code) => `${codes}.${code}`) : []),
      ];
      for (const translate of Object.values(TRANSLATORS)) {
        for (const key of words) expect(translate(key), key).not.toBe('—');
      }
    }
  });

  test('is found by name', async () => {
    const { data } = await visit(rulesRoute, { as: factory.worker, search: '?q=首次答复' });
    expect(data).toMatchObject({ chapters: [{ rules: [{ key: FIRST, value: days(2) }] }] });
  });

  test('every preset holds values that its rules take', () => {
    const booked = bookedRules(RULES);
    for (const { id, values } of RULES.presets) {
      for (const [key, value] of Object.entries(values)) {
        expect([id, key, problemsOfValue(booked.get(key)!.rule, value)]).toEqual([id, key, []]);
      }
    }
  });
});

describe("the union's chair", () => {
  test('sets a rule from today: what comes goes by it, what runs keeps its day', async () => {
    const { worker, teamLeader } = factory;
    const before = await submitted(worker);
    expect((await setTo('1')).to).toBe(`/rules/${FIRST}`);
    const after = await submitted(worker);
    await expectClock(before, FIRST, teamLeader, 2);
    await expectClock(after, FIRST, teamLeader, 1);
    const { data } = await visit(proposalRoute, { as: worker, params: { id: after } });
    expect(data).toMatchObject({
      clock: { rule: { key: FIRST, value: '1', source: SOURCE, validFrom: today() } },
    });
  });

  test('writes down who, when, what and why', async () => {
    await setTo('1');
    const { history, status, validFrom, source } = await pageOf();
    expect({ status, validFrom, source }).toEqual({ status: 'override', validFrom: today(), source: SOURCE });
    expect(history).toMatchObject([
      { actorName: '褚主席', change: 'set', validFrom: today(), source: SOURCE, value: days(1) },
    ]);
  });

  test('takes back what is to come, and not what holds', async () => {
    await setTo('3', tomorrow());
    const { toCome, value } = await pageOf();
    expect(value).toEqual(days(2));
    expect(toCome).toMatchObject([{ validFrom: tomorrow(), value: days(3) }]);
    await change({ intent: 'withdraw', overrideId: String(toCome[0]!.id) });
    expect(await pageOf()).toMatchObject({
      toCome: [],
      history: [{ change: 'withdrawn' }, { change: 'set' }],
    });
    await setTo('1');
    const { id } = await db().ruleOverride.findFirstOrThrow({
      where: { enterpriseId: factory.enterprise.id },
    });
    expect((await change({ intent: 'withdraw', overrideId: String(id) })).status).toBe(409);
    expect(await valueOf()).toEqual(days(1));
  });

  test('goes back to the default, even where several values lie upon each other', async () => {
    const { id: enterpriseId } = factory.enterprise;
    const older = { enterpriseId, key: FIRST, value: 7, validFrom: toDate('2024-01-01') };
    await db().ruleOverride.create({ data: older });
    await setTo('1');
    await change({ intent: 'end', validFrom: tomorrow(), source: SOURCE });
    expect(await pageOf()).toMatchObject({
      value: days(1),
      endsOn: today(),
      history: [{ change: 'ended' }, {}],
    });
    await change({ intent: 'end', validFrom: today(), source: SOURCE });
    expect(await valueOf()).toEqual(days(2));
    expect((await change({ intent: 'end', validFrom: today(), source: SOURCE })).problems).toMatchObject([
      { field: 'validFrom' },
    ]);
  });

  test.each([
    [{ value: '-1' }, 'value', 'negative'],
    [{ value: '1.5' }, 'value', 'notWhole'],
    [{ value: '三天' }, 'value', 'notThisKind'],
    [{ validFrom: '2024-01-01' }, 'validFrom', 'past'],
    [{ validFrom: '' }, 'validFrom', 'noDay'],
    [{ source: ' ' }, 'source', 'noSource'],
  ])('is refused %j beside its field, and keeps what was typed', async (wrong, field, problem) => {
    const fields = { intent: 'set', value: '1', validFrom: today(), source: SOURCE, ...wrong };
    const { status, problems, data } = await change(fields);
    expect(status).toBe(422);
    expect(problems).toMatchObject([{ field, key: `rules:problem.${problem}` }]);
    expect(data).toMatchObject({ values: fields });
    expect(await valueOf()).toEqual(days(2));
  });

  test('is refused a share over 1 and a table with a hole, in words', async () => {
    expect((await setTo('120', today(), 'kaizen.top_bonus_share')).problems).toMatchObject([
      { key: 'rules:problem.shareOver1' },
    ]);
    const table = {
      'bands.0.key': 'S', 'bands.0.lower': '80', 'bands.0.upper': '100', 'bands.0.gives': '500',
      'bands.1.key': 'A', 'bands.1.lower': '0', 'bands.1.upper': '70', 'bands.1.gives': '50',
    }; // prettier-ignore
    const rest = { intent: 'set', validFrom: today(), source: SOURCE };
    expect((await change({ ...table, ...rest }, 'kaizen.grades')).problems).toMatchObject([
      { text: '70 到 80 之间没有归到任何一档' },
    ]);
    await change({ ...table, ...rest, 'bands.1.upper': '80' }, 'kaizen.grades');
    expect(await valueOf('kaizen.grades')).toMatchObject({
      bands: [{ name: '特级', gives: '500.00' }, { name: '一级' }],
    });
  });
});

test("a change is the enterprise's own", async () => {
  await setTo('1');
  const { worker } = await buildFactory();
  const { data } = await visit(ruleRoute, { as: worker, params: { key: FIRST } });
  expect(data).toMatchObject({ value: days(2), history: [] });
});

test('the form of a proposal names the threshold that holds', async () => {
  await setTo('2万', today(), 'kaizen.valuation_threshold');
  const { data } = await visit(formRoute, { as: factory.worker });
  expect(data).toMatchObject({ finance: { value: { kind: 'yuan', value: '20000.00' } } });
});

describe('a preset', () => {
  const apply = (preset: string) =>
    send(presetsRoute, { preset, validFrom: today(), source: SOURCE }, { as: factory.unionChair });

  test('is shown before and after, then taken over as a whole', async () => {
    const search = '?preset=counting';
    const { data } = await visit(presetsRoute, { as: factory.unionChair, search });
    expect(data).toMatchObject({
      chosen: {
        changes: [
          { key: 'kaizen.savings_period', value: { value: 12 }, after: { value: 3 }, differs: true },
          { key: 'kaizen.similar_idea_factor', differs: false },
          { key: 'kpi.exclude.newHireMonths', value: { value: 0 }, after: { value: 3 }, differs: true },
        ],
      },
    });
    await apply('counting');
    expect(await valueOf('kaizen.savings_period')).toEqual({ kind: 'months', value: 3 });
    expect(await valueOf('kpi.exclude.newHireMonths')).toEqual({ kind: 'months', value: 3 });
    expect(await pageOf('kaizen.similar_idea_factor')).toMatchObject({ isDefault: true, history: [] });
    expect((await apply('counting')).status).toBe(409);
  });

  test('that is the law takes the place of own values', async () => {
    await apply('counting');
    await apply('national');
    expect(await pageOf('kaizen.savings_period')).toMatchObject({ status: 'law', value: { value: 12 } });
  });

  test('may have fewer grades than the register knows', async () => {
    await apply('sixGrades');
    expect(await valueOf('kaizen.grades')).toMatchObject({ bands: { length: 6 } });
  });
});
