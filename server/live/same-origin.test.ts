import { expect, test } from 'vitest';
import { isSameOrigin } from './same-origin.ts';

const PORTAL = 'https://portal.example.cn';

test.each([
  ['a page of the configured address', { origin: PORTAL, host: '10.0.0.5:3000' }, PORTAL, true],
  [
    'a page of the address it was asked at',
    { origin: 'http://10.0.0.5:3000', host: '10.0.0.5:3000' },
    null,
    true,
  ],
  ['another site', { origin: 'https://evil.example', host: 'portal.example.cn' }, PORTAL, false],
  ['another port', { origin: 'http://10.0.0.5:4000', host: '10.0.0.5:3000' }, null, false],
  ['a sandboxed page', { origin: 'null', host: '10.0.0.5:3000' }, PORTAL, false],
  ['no browser', { host: '10.0.0.5:3000' }, PORTAL, false],
])('%s', (_who, headers, origin, allowed) => {
  expect(isSameOrigin(headers, origin)).toBe(allowed);
});
