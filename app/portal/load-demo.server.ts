import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Tx } from '#app/core/db.server.ts';
import type { DemoAccount } from '#app/core/shell.ts';
import { importFile } from '#app/platform/imports/commands/import-file.server.ts';
import { createEnterprise } from '#app/systems/roster/commands/create-enterprise.server.ts';
import {
  findEnterprise,
  hasEnterprise,
  readEnterprise,
} from '#app/systems/roster/queries-enterprise.server.ts';
import type { System } from '#app/platform/system/system.server.ts';
import type { DemoStage } from '#app/platform/demo/stage.ts';
import { readOldNotices } from '#app/platform/demo/read-old-notices.server.ts';
import { openDemoAccounts } from '#app/systems/accounts/demo/open-demo-accounts.server.ts';
import { grantDemoRoles } from '#app/systems/roster/demo/grant-demo-roles.server.ts';
import { IMPORTS } from './import-kinds.server.ts';
import { followUpsOf } from './record-kinds.server.ts';
import { ALL_SYSTEMS } from './systems.ts';
import { TRANSLATORS } from './translators.server.ts';

const CODE = 'JL';
const NAME = '佳联印染有限公司';
const FILES: Readonly<Record<string, string>> = {
  roster: 'roster.xlsx',
  transfers: 'transfers.csv',
  calendar: 'work-calendar.csv',
  proposals: 'proposals.xlsx',
};

/**
 * Loads the demo factory from the sample files through the same commands as an operator would, with roles and accounts
 * for every part one can play. Null when the database has an enterprise already.
 */
export async function loadDemo(): Promise<DemoAccount[] | null> {
  if (await hasEnterprise()) return null;
  await importSample('roster', (tx) => createEnterprise(tx, CODE, NAME));
  const enterprise = await readEnterprise(CODE);
  const cast = await grantDemoRoles(enterprise);
  for (const kind of Object.keys(IMPORTS)) {
    if (kind !== 'roster') await importSample(kind, async (tx) => (await findEnterprise(tx, CODE)).id);
  }
  const stage: DemoStage = { enterprise, cast, translate: TRANSLATORS['zh-CN'], followUpsOf };
  for (const { demo } of inTurn()) Object.assign(stage.cast, (await demo?.load(stage)) ?? {});
  await readOldNotices();
  return openDemoAccounts(enterprise.id, stage.cast);
}

/** The systems, each behind those whose part of the demo its own builds on. */
function inTurn(): System[] {
  const byNoun = new Map(ALL_SYSTEMS.map((system) => [system.noun, system]));
  const turn = new Set<System>();
  const add = (system: System): void => {
    for (const noun of system.demo?.after ?? []) {
      const before = byNoun.get(noun);
      if (before && !turn.has(before)) add(before);
    }
    turn.add(system);
  };
  for (const system of byNoun.values()) add(system);
  return [...turn];
}

async function importSample(kind: string, enterprise: (tx: Tx) => Promise<number>): Promise<void> {
  const importKind = IMPORTS[kind];
  const fileName = FILES[kind];
  if (!importKind || !fileName) throw new Error(`There is no sample for ${kind}.`);
  const bytes = await readFile(path.join(process.cwd(), 'samples', fileName));
  const outcome = await importFile({
    kind: importKind,
    fileName,
    bytes,
    enterprise,
    commit: true,
    skipInvalid: false,
  });
  if (!outcome.committed) throw new Error(`The sample ${fileName} could not be imported.`);
}
