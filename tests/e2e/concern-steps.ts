import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './people.ts';
import { ask } from './database.ts';

/** Takes a step of a concern on its page, as whoever is signed in there. */
export async function takeStep(
  page: Page,
  address: string,
  step: string,
  button: string,
  fill: () => Promise<unknown> = async () => undefined,
): Promise<void> {
  await page.goto(`${address}/${step}`);
  await fill();
  await expectAccessible(page);
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page).not.toHaveURL(new RegExp(`/${step}$`));
}

/** The address behind a card that is in use, of the representative with this 工号. */
export async function cardOf(no: string): Promise<{ token: string; no: string }> {
  const [card] = await ask<{ token: string; no: string }>(
    `select c.token, c.no from "ContactCard" c
       join "Representative" r on r.id = c."representativeId" join "Employee" e on e.id = r."employeeId"
      where e.no = $1 and c.kind = 'CARD' and c.status = 'ISSUED' order by c.id limit 1`,
    [no],
  );
  if (!card) throw new Error(`${no} has no card to give`);
  return card;
}
