import { db } from '#app/core/db.server.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { onDay } from '#app/platform/calendar/on-day.ts';
import { readRuleValues } from '#app/platform/rules/queries.server.ts';
import { noticeRules } from './rules.ts';

/** A claimed delivery with all that decides whether and how it goes out. */
export type Delivery = Awaited<ReturnType<typeof readDeliveries>>[number];

/** Reads claimed deliveries with their notices, their readers and how these want to be reached. */
export async function readDeliveries(ids: readonly number[], channel: string, now: Date) {
  return db().noticeDelivery.findMany({
    where: { id: { in: [...ids] } },
    orderBy: { id: 'asc' },
    include: {
      notice: true,
      robot: true,
      employee: {
        include: {
          account: { select: { locale: true } },
          noticeChannels: { where: { channel } },
          pushSubscriptions: true,
          quietHours: true,
          employments: { where: onDay(dayOf(now))('joinedOn', 'leftOn'), select: { id: true } },
        },
      },
    },
  });
}

/** The quiet hours of each enterprise, by its rules today. */
export async function readQuietRules(enterpriseIds: readonly number[], now: Date) {
  const hours = new Map<number, { from: string; to: string }>();
  for (const id of new Set(enterpriseIds)) {
    const rules = await readRuleValues(db(), id, noticeRules, dayOf(now));
    hours.set(id, { from: rules['notices.quiet_from'], to: rules['notices.quiet_to'] });
  }
  return hours;
}

/** How many days each enterprise keeps notices that were read, and those that were not. */
export async function readKeepRules(
  now: Date,
): Promise<{ enterpriseId: number; read: number; unread: number }[]> {
  const enterprises = await db().orgUnit.findMany({ where: { kind: 'ENTERPRISE' }, select: { id: true } });
  const today = dayOf(now);
  return Promise.all(
    enterprises.map(async ({ id }) => {
      const rules = await readRuleValues(db(), id, noticeRules, today);
      return {
        enterpriseId: id,
        read: rules['notices.keep_read'],
        unread: rules['notices.keep_unread'],
      };
    }),
  );
}
