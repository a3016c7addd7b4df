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
import { IMPORTS } from '#app/portal/import-kinds.server.ts';
import { openDemoAccounts } from './commands/open-demo-accounts.server.ts';
import { readOldNotices } from './commands/let-days-pass.server.ts';
import { loadConcerns } from './commands/load-concerns.server.ts';
import { loadOutreach, loadYearlyReport } from './commands/load-outreach.server.ts';
import { loadConsultationDays } from './commands/load-consultation-days.server.ts';
import { loadPromises } from './commands/load-promises.server.ts';
import { loadInspections } from './commands/load-inspections.server.ts';
import { loadRepresentatives } from './commands/load-representatives.server.ts';
import { loadTalks } from './commands/load-talks.server.ts';
import { grantDemoRoles } from './commands/grant-demo-roles.server.ts';

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
  const representative = await loadRepresentatives(enterprise, cast);
  await loadOutreach(enterprise.id, { ...cast, representative });
  await loadConcerns(enterprise.id, { ...cast, representative });
  await loadYearlyReport(enterprise.id, representative);
  await loadConsultationDays(enterprise, { ...cast, representative });
  await loadTalks(enterprise, { ...cast, representative });
  await loadPromises(enterprise, { ...cast, representative });
  await loadInspections(enterprise, { ...cast, representative });
  await readOldNotices();
  return openDemoAccounts(enterprise.id, { ...cast, representative });
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
