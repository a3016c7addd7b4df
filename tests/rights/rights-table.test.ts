import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { RIGHTS } from './rights-table.ts';
import { importRoute, ROUTES } from './walk-rights.ts';

test('every loader and every action of the portal stands in the table', async () => {
  const files = (await readdir(ROUTES)).filter((file) => file.endsWith('.tsx') || file.endsWith('.ts'));
  const doors = await Promise.all(
    files.map(async (file) => {
      const { loader, action } = await importRoute(file);
      return [...(loader ? [`GET ${file}`] : []), ...(action ? [`POST ${file}`] : [])];
    }),
  );
  expect([...new Set(RIGHTS.map(({ method, route }) => `${method} ${route}`))].sort()).toEqual(
    doors.flat().sort(),
  );
});

test('nobody stands in a row twice', () => {
  for (const { gets } of RIGHTS) {
    const named = gets.flatMap(([, who]) => who);
    expect(new Set(named).size).toBe(named.length);
  }
});

test('a row about a record gives somebody of another enterprise nothing', () => {
  const granted = RIGHTS.filter(
    ({ stranger = 404, route }) => /\$(id|pictureId)/.test(route) && ![403, 404].includes(stranger),
  );
  expect(granted).toEqual([]);
});
