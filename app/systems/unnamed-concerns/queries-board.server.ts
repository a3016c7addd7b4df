import { db } from '#app/core/db.server.ts';
import { fromDate } from '#app/platform/calendar/day.ts';
import type { Category } from '#app/systems/concerns/public.ts';
import { readThread } from '#app/systems/concerns/public.server.ts';
import { findEnterprise } from '#app/systems/roster/public.server.ts';

const SHOWN = 30;

/** An answer that its asker let be put up, without anything that leads back to him. */
export interface PublicAnswer {
  category: Category;
  /** Month of the answer, `2026-03`. */
  month: string;
  text: string;
}

/** The answers on the public board, the newest month first; within a month by category, which is no order of time. */
export async function readBoard({ search }: { search: { enterprise?: string | undefined } }) {
  const enterprise = await findEnterprise(db(), search.enterprise || undefined).catch(() => null);
  if (!enterprise) return { enterprise: null, answers: [] };
  const concerns = await db().concern.findMany({
    where: {
      enterpriseId: enterprise.id,
      tier: 'UNNAMED',
      answerPublic: true,
      repliedOn: { not: null },
      erasedOn: null,
    },
    orderBy: { repliedOn: 'desc' },
    take: SHOWN,
    select: { id: true, enterpriseId: true, category: true, repliedOn: true },
  });
  const answers: PublicAnswer[] = [];
  for (const concern of concerns) {
    const said = await readThread(db(), concern, ['AUTHOR'], ['REPLY']);
    const last = said[said.length - 1];
    if (!last || !concern.repliedOn) continue;
    const month = fromDate(concern.repliedOn).slice(0, 7);
    answers.push({ category: concern.category, month, text: last.text });
  }
  answers.sort((a, b) => b.month.localeCompare(a.month) || a.category.localeCompare(b.category));
  return { enterprise: enterprise.name, answers };
}
