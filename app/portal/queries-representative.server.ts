import type { Actor } from '#app/core/actor.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { readRepresentativePage } from '#app/systems/representatives/queries-page.server.ts';
import { readPostsOf } from '#app/systems/posts/queries-posts.server.ts';
import { readShownFigures } from '#app/systems/yearly-reports/queries-figures.server.ts';
import { readReportsOf } from '#app/systems/yearly-reports/queries-reports.server.ts';

/** The page of a representative with what all systems say of him: figures of the year, posts, reports. */
export async function readWholeRepresentative({ actor, params }: { actor: Actor; params: { id: number } }) {
  const { enterpriseId } = actor;
  const representative = await readRepresentativePage({ actor, params });
  const { id, employeeId, isOwn } = representative;
  const [figures, posts, reports] = await Promise.all([
    readShownFigures({ id, enterpriseId, employeeId }),
    readPostsOf(enterpriseId, id),
    readReportsOf(enterpriseId, id, isOwn),
  ]);
  return { representative, figures, posts, reports, year: Number(dayOf(new Date()).slice(0, 4)) };
}
