import type { Db } from '#app/core/db.server.ts';
import { onDay } from '#app/platform/calendar/on-day.ts';
import type { Day } from '#app/platform/calendar/day.ts';

export interface Person {
  id: number;
  no: string;
  name: string;
}

/** A person as typed: the one meant, or why it is nobody or more than one. */
export type FoundPerson = { employee: Person; problem?: undefined } | { problem: 'Unknown' | 'Ambiguous' };

/**
 * The employee on the roster that day whom the text names: `E0123`, `E0123 张伟` as the list offers it, or a name
 * that only one person bears.
 */
export async function findPerson(
  tx: Db,
  enterpriseId: number,
  typed: string,
  day: Day,
): Promise<FoundPerson> {
  const words = typed.normalize('NFKC').trim();
  const [first = ''] = words.split(/\s+/);
  const found = await tx.employee.findMany({
    where: {
      enterpriseId,
      OR: [{ no: { equals: first, mode: 'insensitive' } }, { name: words }],
      employments: { some: onDay(day)('joinedOn', 'leftOn') },
    },
    select: { id: true, no: true, name: true },
    take: 3,
  });
  const byNo = found.find(({ no }) => no.toLowerCase() === first.toLowerCase());
  if (byNo) return { employee: byNo };
  const [only, other] = found;
  if (!only) return { problem: 'Unknown' };
  return other ? { problem: 'Ambiguous' } : { employee: only };
}
