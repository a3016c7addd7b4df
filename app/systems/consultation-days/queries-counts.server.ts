import type { Db } from '#app/core/db.server.ts';

/** What was said on a day, counted. */
export interface MatterCounts {
  /** Those of visitors who chose the unnamed way among them; they stand in no category. */
  matters: number;
  /** Answered before the day was over, by whoever heard it. */
  onSpot: number;
  categories: Record<string, number>;
}

/** Counts the concerns of a day by category, and the matters that were only counted. No case is read. */
export async function countMatters(tx: Db, enterpriseId: number, dayId: number): Promise<MatterCounts> {
  const rows = await tx.$queryRaw<{ category: string; matters: number; onSpot: number }[]>`
    select c.category, count(*)::int as matters,
           (count(*) filter (where c."answeredOnSpot" and c."firstReplyOn" = c."submittedOn"))::int as "onSpot"
      from "Concern" c
     where c."enterpriseId" = ${enterpriseId} and c.source = 'CONSULTATION_DAY' and c."sourceId" = ${dayId}
     group by c.category order by c.category`;
  const day = await tx.consultationDay.findUniqueOrThrow({ where: { id: dayId }, select: { unnamed: true } });
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + of(row), 0);
  return {
    matters: sum(({ matters }) => matters) + day.unnamed,
    onSpot: sum(({ onSpot }) => onSpot),
    categories: Object.fromEntries(rows.map(({ category, matters }) => [category, matters])),
  };
}
