import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROUTES = path.resolve(import.meta.dirname, '../routes');

test('no form is lost to a write that gets no answer', () => {
  const forms = readdirSync(ROUTES)
    .map((name) => ({ name, source: readFileSync(path.join(ROUTES, name), 'utf8') }))
    .filter(({ source }) => source.includes('export const action'))
    // What scripts send, and pages without React, go past the framework.
    .filter(({ source }) => !source.includes('forScript') && !source.includes('...plain'));
  const careless = forms.filter(
    ({ source }) => !/export \{[^}]*clientAction \} from .*stay\.ts/.test(source),
  );
  expect(forms.length).toBeGreaterThan(50);
  expect(careless.map(({ name }) => name)).toEqual([]);
});
