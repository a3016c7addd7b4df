import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runZhijia } from '#tests/setup/run-zhijia.ts';
import { measureDesk } from './desk.ts';
import { say, type Ask, type Figure } from './figure.ts';
import { compareRates, fire, type Target } from './fire.ts';
import { measureGrowth } from './growth.ts';
import { measureLedger } from './ledger.ts';
import { readPageScripts } from './page-scripts.ts';
import { measureEcho, measureHerd } from './live/measure-pages.ts';
import { measureFanOut, measureIdleSocket } from './live/measure-sockets.ts';
import { memoryOfChild, watchPeak } from './processes.ts';
import type { Rig } from './rig.ts';
import { writeRoster } from './roster.ts';
import { measureSweep } from './sweep.ts';
import { concernSubmission } from './concern-submission.ts';
import { measureReceipts } from './receipts.ts';
import { submission } from './submission.ts';
import { measureSync } from './sync.ts';

/** Figures that are measured together, by the ids that they print. They run in this order. */
export interface Measurement {
  ids: readonly string[];
  measure(rig: Rig, ask: Ask): Promise<Figure[]>;
}

export const MEASUREMENTS: readonly Measurement[] = [
  { ids: ['start_first', 'start_again'], measure: async ({ starts }) => startFigures(starts) },
  { ids: ['memory_idle'], measure: measureMemory },
  {
    ids: ['script_submit_page'],
    measure: (rig) => measureScripts('script_submit_page', rig, '/proposals/new'),
  },
  {
    ids: ['script_qr_page'],
    measure: (rig) => measureScripts('script_qr_page', rig, '/unnamed-concerns/new?from=card'),
  },
  { ids: ['list_page'], measure: (rig) => measureRate('list_page', rig, rig.page('/proposals')) },
  {
    ids: ['proposal_page'],
    measure: async (rig) => measureRate('proposal_page', rig, rig.page(await pickProposal(rig))),
  },
  { ids: ['desk_500'], measure: measureDesk },
  { ids: ['submit'], measure: (rig) => measureRate('submit', rig, submission(rig)) },
  { ids: ['concern_submit'], measure: (rig) => measureRate('concern_submit', rig, concernSubmission(rig)) },
  { ids: ['receipt_login_50'], measure: measureReceipts },
  { ids: ['sync_round'], measure: measureSync },
  { ids: ['live_echo'], measure: measureEcho },
  { ids: ['live_herd'], measure: measureHerd },
  { ids: ['live_idle_socket'], measure: measureIdleSocket },
  { ids: ['live_fanout'], measure: measureFanOut },
  { ids: ['import_roster_10k'], measure: measureImport },
  { ids: ['kpi_page', 'search_100k', 'kpi_page_500k'], measure: measureGrowth },
  // After the growth, which begins with what the demo brings.
  { ids: ['deadline_sweep_100k'], measure: measureSweep },
  { ids: ['ledger_1m'], measure: measureLedger },
];

const IMPORTED = 10_000;
const SETTLING_MS = 2_000;

function startFigures({ first, again }: Rig['starts']): Figure[] {
  return [
    { figure: 'start_first', value: first, unit: 's' },
    { figure: 'start_again', value: again, unit: 's', ratio: again / first },
  ];
}

async function measureMemory(rig: Rig): Promise<Figure[]> {
  for (const one of ['/', '/proposals', '/participation', '/proposals/new']) await fire(rig.page(one));
  await sleep(SETTLING_MS);
  const memory = await memoryOfChild('start');
  if (memory === null) {
    say('memory_idle: this system does not tell the memory of a process.');
    return [];
  }
  say(`memory_idle: ${Math.round(memory.peak)} MB at most so far`);
  return [{ figure: 'memory_idle', value: memory.now, unit: 'MB' }];
}

async function measureScripts(figure: string, rig: Rig, page: string): Promise<Figure[]> {
  const scripts = await readPageScripts(rig.page(page));
  for (const { path: file, gzipBytes } of scripts) say(`${figure}: ${kilobytes(gzipBytes)} ${file}`);
  const total = scripts.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);
  return [{ figure, value: total / 1000, unit: 'kB' }];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}

async function measureRate(figure: string, rig: Rig, target: Target): Promise<Figure[]> {
  const { value, floor } = await compareRates(target, rig.bare);
  say(`${figure}: the bare page ${floor.toFixed(1)}/s`);
  return [{ figure, value, unit: '1/s', ratio: value / floor }];
}

/** A rewarded proposal of the factory, which has everything that a proposal's page shows. */
async function pickProposal({ database, worker }: Rig): Promise<string> {
  const { rows } = await database.query<{ id: number }>(
    `select id from "Proposal" p where "enterpriseId" = $1 and status = 'REWARDED'
        and exists (select 1 from "ProposalPartner" pp where pp."proposalId" = p.id) order by id desc limit 1`,
    [worker.enterpriseId],
  );
  return `/proposals/${rows[0]?.id}`;
}

/** Preview and commit by the command line, its start included, of a new enterprise of 10,000 people. */
async function measureImport({ dataDir }: Rig): Promise<Figure[]> {
  const file = path.join(dataDir, 'roster-10k.xlsx');
  await writeRoster(file, IMPORTED);
  const arguments_ = [
    'import',
    'roster',
    file,
    '--enterprise',
    'BENCH',
    '--create',
    '--name',
    '压测厂',
    '--json',
  ];
  const timed = async (commit: boolean) => {
    const begin = performance.now();
    const run = runZhijia(commit ? [...arguments_, '--commit'] : arguments_, {
      DATA_DIR: dataDir,
      DATABASE_URL: '',
    });
    const { result, peak } = await watchPeak('zhijia', run);
    if (result.code !== 0)
      throw new Error(`The import failed:\n${result.stderr}${result.stdout.slice(0, 2_000)}`);
    const seconds = (performance.now() - begin) / 1000;
    say(
      `import_roster_10k: ${commit ? 'commit' : 'preview'} ${seconds.toFixed(2)} s, at most ${Math.round(peak)} MB`,
    );
    return seconds;
  };
  const preview = await timed(false);
  const commit = await timed(true);
  return [{ figure: 'import_roster_10k', value: preview + commit, unit: 's', ratio: commit / preview }];
}
