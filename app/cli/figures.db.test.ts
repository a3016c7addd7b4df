import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '#app/core/db.server.ts';
import { importFile } from '#app/platform/imports/commands/import-file.server.ts';
import { printFigure } from '#app/platform/kpi/figure.ts';
import type { ParticipationFigureId } from '#app/platform/kpi/registry.ts';
import { parsePeriod, type Period } from '#app/platform/kpi/period.ts';
import { toNumber } from '#app/platform/kpi/rounding.ts';
import { createEnterprise } from '#app/systems/roster/commands/create-enterprise.server.ts';
import { readFigures } from '#app/systems/participation/queries-figures.server.ts';
import { IMPORTS } from '#app/portal/import-kinds.server.ts';

const AS_OF = '2023-12-31';
const FILES = {
  roster: 'roster.xlsx',
  transfers: 'transfers.csv',
  calendar: 'work-calendar.csv',
  proposals: 'proposals.xlsx',
} as const;

interface Expected {
  kpis: Record<
    ParticipationFigureId,
    { numerator: number | null; denominator: number | null; printed: string }
  >;
}

const expected = JSON.parse(readFileSync('samples/expected-kpi.json', 'utf8')) as Record<string, Expected>;
let enterpriseId: number;

beforeAll(async () => {
  enterpriseId = await db().$transaction((tx) => createEnterprise(tx, 'JL', '佳联印染有限公司'));
  for (const [name, file] of Object.entries(FILES)) {
    const outcome = await importFile({
      kind: IMPORTS[name]!,
      fileName: file,
      bytes: readFileSync(`samples/${file}`),
      enterprise: () => Promise.resolve(enterpriseId),
      commit: true,
      skipInvalid: false,
    });
    expect(outcome.committed).toBe(true);
  }
}, 120_000);

describe.each([
  ['cumulative/company', 'all', null],
  ['2023/company', '2023', null],
  ['2023-06/company', '2023-06', null],
  ['cumulative/染色车间', 'all', '染色车间'],
] as const)('the figures of %s', (block, period, unitName) => {
  test('are those expected', async () => {
    const unit = await db().orgUnit.findFirstOrThrow({
      where: unitName ? { enterpriseId, name: unitName } : { id: enterpriseId },
    });
    const found = await readFigures(
      { enterpriseId, unitId: unit.id, unitPath: unit.path },
      parsePeriod(period) as Period,
      AS_OF,
    );
    const kpis = expected[block]?.kpis ?? ({} as Expected['kpis']);
    const ids = Object.keys(kpis) as ParticipationFigureId[];
    expect(ids).toHaveLength(12);
    const shown = ids.map((id) => {
      const { numerator, denominator } = found?.figures[id] ?? { numerator: null, denominator: null };
      return {
        id,
        numerator: numerator && toNumber(numerator),
        denominator: denominator && toNumber(denominator),
        printed: printFigure(id, { numerator, denominator }, 'HALF_UP'),
      };
    });
    const wanted = ids.map((id) => {
      const { numerator, denominator, printed } = kpis[id];
      return { id, numerator, denominator, printed };
    });
    expect(shown).toEqual(wanted);
  });
});
