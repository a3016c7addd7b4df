import type { Db, Tx } from '#app/core/db.server.ts';
import type { Day } from '#app/platform/calendar/day.ts';
import { chainOf, placeOf } from '#app/platform/workflow/commands/start-clocks.server.ts';
import { holderOf, type ChainLink, type Hook } from '#app/platform/workflow/holders.ts';
import type { Matter } from '#app/platform/workflow/matter.ts';
import { readPresent } from '#app/platform/workflow/queries-present.server.ts';
import type { Words, Workflow } from '#app/platform/workflow/workflow.ts';

/** Beyond the last level: the union's chair, who asks why nobody has answered. */
const LAST: ChainLink = { roles: ['UNION_CHAIR'] };

/** A record whose clock runs, as the sweep meets it. */
export interface TrackedRecord {
  today: Day;
  concerned: readonly number[];
  /** Length of the chain without its last link, the union's chair. */
  levels: number;
  /** Who has the clock's step, looked for from a link on. */
  holderFrom(link: number): Promise<Hook>;
}

/** How the records of one noun are read by the sweep, which knows no workflow's words. */
export type ReadTracked = (
  tx: Tx,
  enterpriseId: number,
  id: number,
  clock: string,
  today: Day,
) => Promise<TrackedRecord>;

/** What is watched, by noun. */
export type TrackedNouns = Readonly<Record<string, ReadTracked>>;

/**
 * Lets the sweep watch a workflow.
 *
 * @param readMatter reads a record again; throws a `Refusal` when there is none
 */
export function tracked<W extends Words>(
  workflow: Workflow<W>,
  readMatter: (tx: Db, enterpriseId: number, id: number) => Promise<Matter<W>>,
): ReadTracked {
  return async (tx, enterpriseId, id, clock, today) => {
    const matter = await readMatter(tx, enterpriseId, id);
    const chain = [...chainOf(workflow, matter, clock as W['clock']), LAST];
    const branch = matter.unitPath.split('/').filter(Boolean).map(Number);
    return {
      today,
      concerned: matter.concerned,
      levels: chain.length - 1,
      async holderFrom(link) {
        const present = await readPresent(tx, enterpriseId, branch, today);
        return holderOf(chain, placeOf(matter, clock as W['clock']), present, link);
      },
    };
  };
}
