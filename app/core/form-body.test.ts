import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nest, readFormBody, typedValues } from './form-body.server.ts';

describe('the fields of a form', () => {
  test('dotted names nest, numbered ones are lists in their order, names used twice are lists', () => {
    const form: [string, string][] = [
      ['title', '冷却水'],
      ['partners.1.who', 'E2'],
      ['partners.0.who', 'E1'],
      ['partners.0.share', '30'],
      ['marks.effort', '5'],
      ['photo', 'a'],
      ['photo', 'b'],
      ['photo', 'c'],
    ];
    expect(nest(form)).toEqual({
      title: '冷却水',
      partners: [{ who: 'E1', share: '30' }, { who: 'E2' }],
      marks: { effort: '5' },
      photo: ['a', 'b', 'c'],
    });
  });

  test('what was typed comes back under the names of the form, without passwords and files', () => {
    const form: [string, string | File][] = [
      ['title', '冷却水'],
      ['partners.0.who', 'E1'],
      ['partners.1.who', 'E2'],
      ['newPassword', 'secret'],
      ['photo', new File(['x'], 'x.jpg')],
    ];
    expect(typedValues(nest(form))).toEqual({
      title: '冷却水',
      'partners.0.who': 'E1',
      'partners.1.who': 'E2',
    });
  });

  test('no name reaches the prototype, no null character stays', () => {
    const names = fc.array(fc.constantFrom('__proto__', 'constructor', 'prototype', 'a', '0'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string())), (fields) => {
        const form = fields.map(([path, text]): [string, string] => [path.join('.'), `${text}\0`]);
        expect(JSON.stringify(nest(form))).not.toContain('\\u0000');
        expect(Object.keys({})).toEqual([]);
        expect(({} as Record<string, unknown>)['a']).toBeUndefined();
      }),
    );
  });
});

test.each([
  ['JSON', 'application/json', '{}'],
  ['nothing said', '', 'a=1'],
  ['multipart without a boundary', 'multipart/form-data', 'x'],
  [
    'multipart cut short',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="a"',
  ],
])('%s is a refusal', async (_what, type, body) => {
  const request = new Request('http://127.0.0.1/', { method: 'POST', body: new TextEncoder().encode(body) });
  if (type) request.headers.set('Content-Type', type);
  await expect(readFormBody(request)).rejects.toMatchObject({ kind: 'invalid' });
});

test('a text body that says it is too large is not read', async () => {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': '1048577' };
  const request = new Request('http://127.0.0.1/', { method: 'POST', headers, body: 'a=1' });
  await expect(readFormBody(request)).rejects.toMatchObject({ key: 'core:refusal.tooLarge' });
});
