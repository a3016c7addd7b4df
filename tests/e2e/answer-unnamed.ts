import type { Browser } from '@playwright/test';
import { ensureDatabase } from '#server/database/ensure-database.ts';
import { closeDatabase, db, transact } from '#app/core/db.server.ts';
import { findActor } from '#app/core/session.server.ts';
import { takeConcernStep } from '#app/systems/concerns/commands/take-step.server.ts';
import { runningPortal } from '../setup/portal-address.ts';
import { accountOf, DESK, enterAs } from './people.ts';

/** The union's chair answers the latest unnamed concern on the spot, by the portal's own command. */
export async function answerLatestUnnamed(browser: Browser, text: string): Promise<void> {
  const { dataDir, url = '' } = runningPortal();
  const page = await enterAs(browser, accountOf('工会主席'), DESK);
  const cookies = await page.context().cookies();
  const { url: databaseUrl, stop } = await ensureDatabase({ dataDir });
  Object.assign(process.env, { DATABASE_URL: databaseUrl, DATA_DIR: dataDir, ORIGIN: url });
  try {
    const actor = await findActor(cookies.map(({ name, value }) => `${name}=${value}`).join('; '));
    if (!actor) throw new Error('The chair is not signed in.');
    const { id } = await db().concern.findFirstOrThrow({
      where: { tier: 'UNNAMED' },
      orderBy: { id: 'desc' },
    });
    await transact((tx) =>
      takeConcernStep({
        tx,
        by: { as: 'ACTOR', actor },
        concernId: id,
        action: 'answer',
        input: { text },
      }),
    );
  } finally {
    await closeDatabase();
    await stop();
    await page.context().close();
  }
}
