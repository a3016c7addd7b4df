import { transact } from '#app/core/db.server.ts';

const OLD_NEWS_DAYS = 3;

/** What somebody was told some days ago he has read. */
export function readOldNotices(): Promise<void> {
  return transact(async (tx) => {
    await tx.$executeRaw`
      update "Notice" set "readAt" = "createdAt" + interval '9 hours'
       where "readAt" is null and "createdAt" < now() - make_interval(days => ${OLD_NEWS_DAYS}::int)`;
  });
}
