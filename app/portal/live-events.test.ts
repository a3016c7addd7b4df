import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROUTES = path.resolve(import.meta.dirname, '../routes');

test('no page is read again because of what stands around it', () => {
  const pages = readdirSync(ROUTES)
    .map((name) => ({ name, source: readFileSync(path.join(ROUTES, name), 'utf8') }))
    .filter(({ source }) => /as default|export default/.test(source));
  const careless = pages.filter(({ source }) => !source.includes('export { shouldRevalidate }'));
  expect(pages).not.toEqual([]);
  expect(careless.map(({ name }) => name)).toEqual([]);
});
