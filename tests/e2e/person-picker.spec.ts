import { expect, test, type Page } from '@playwright/test';
import { accountOf, DESK, enterAs, expectAccessible } from './people.ts';

/** The form in which one enters who is away, which asks for two people. */
async function openAbsences(page: Page) {
  await page.goto('/absences', { waitUntil: 'networkidle' });
  return page.locator('input[name="deputy"]');
}

test('who is found by pinyin is offered with workshop and team, and picked by keys', async ({ browser }) => {
  const page = await enterAs(browser, accountOf('人力资源'), DESK);
  const field = await openAbsences(page);
  await field.focus();
  await field.pressSequentially('zhang');
  const options = page.getByRole('option');
  await expect(options.first()).toBeVisible();
  await expect(field).toHaveAttribute('role', 'combobox');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  for (const text of await options.allInnerTexts()) expect(text).toMatch(/张|章|仉/);
  await expectAccessible(page);
  await field.press('ArrowDown');
  const chosen = page.getByRole('option', { selected: true });
  await expect(field).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '');
  await field.press('Enter');
  await expect(field).toHaveValue(/^\S+ [张章仉]/);
  await expect(options).toHaveCount(0);
  await expect(page).toHaveURL(/\/absences$/);
});

test('without scripts it is a plain field', async ({ browser }) => {
  const page = await enterAs(browser, accountOf('人力资源'), { ...DESK, javaScriptEnabled: false });
  const field = await openAbsences(page);
  await field.fill('E0001');
  await expect(field).not.toHaveAttribute('role');
  await expect(page.getByRole('listbox')).toHaveCount(0);
});
