import { say, type Ask, type Figure } from './figure.ts';
import { compareTimes, fire, timeOf } from './fire.ts';
import { multiplyProposals } from './multiply.ts';
import type { Rig } from './rig.ts';

const SEARCHED = 100_000;
const COUNTED = 500_000;

/** Milliseconds of the pages whose work grows with the history, before it grows and after. */
export async function measureGrowth(rig: Rig, asked: Ask): Promise<Figure[]> {
  const figures: Figure[] = [];
  const needsKpi = asked('kpi_page') || asked('kpi_page_500k');
  const small = needsKpi ? await timeFigures(rig) : null;
  if (small)
    figures.push({ figure: 'kpi_page', value: small.value, unit: 'ms', ratio: small.value / small.floor });
  if (asked('search_100k')) figures.push(await measureSearch(rig));
  if (small && asked('kpi_page_500k')) {
    await grow(rig, COUNTED, false);
    const page = rig.page(FIGURES);
    await fire(page);
    const large = await timeOf(page);
    figures.push({ figure: 'kpi_page_500k', value: large, unit: 'ms', ratio: large / small.value });
  }
  return figures;
}

const FIGURES = '/participation';

async function timeFigures(rig: Rig) {
  const page = rig.page(FIGURES);
  await fire(page);
  return compareTimes(page, rig.bare);
}

async function measureSearch(rig: Rig): Promise<Figure> {
  const title = await pickTitle(rig);
  const small = await timeSearch(rig, title);
  await grow(rig, SEARCHED, true);
  const large = await timeSearch(rig, title);
  return { figure: 'search_100k', value: large, unit: 'ms', ratio: large / small };
}

/** The median of similar proposals to a title; the median of the list that is searched for it is said beside it. */
async function timeSearch(rig: Rig, title: string): Promise<number> {
  const similar = await timeOf(rig.page(`/proposals/similar?title=${encodeURIComponent(title)}`));
  const list = await timeOf(rig.page(`/proposals?q=${encodeURIComponent(title.slice(0, 6))}`));
  const words = `search_100k: similar to ${title} ${similar.toFixed(1)} ms`;
  say(`${words}, list of ${title.slice(0, 6)} ${list.toFixed(1)} ms`);
  return similar;
}

/** A title as somebody would type it: that of a proposal, without the number that it begins with. */
async function pickTitle({ database, worker }: Rig): Promise<string> {
  const { rows } = await database.query<{ title: string }>(
    `select regexp_replace(title, '^[0-9]+', '') as title from "Proposal"
      where "enterpriseId" = $1 and status = 'REWARDED' order by id desc limit 1`,
    [worker.enterpriseId],
  );
  return rows[0]?.title ?? '';
}

async function grow(rig: Rig, total: number, searchable: boolean): Promise<void> {
  const begin = performance.now();
  await multiplyProposals(rig.database, rig.worker, total, searchable);
  say(`${total} proposals made in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
}
