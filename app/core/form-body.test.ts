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
      maxLength: 8,
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

const PLAIN = 'application/x-www-form-urlencoded';

/** Sends as much as it is asked for, without saying how much, and counts it. */
function endless(type: string, piece: string) {
  const sent = { bytes: 0 };
  const bytes = new TextEncoder().encode(piece.repeat(Math.ceil(65_536 / piece.length)));
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent.bytes += bytes.byteLength;
      controller.enqueue(bytes);
    },
  });
  const init = { method: 'POST', headers: { 'Content-Type': type }, body, duplex: 'half' as const };
  return { sent, request: new Request('http://127.0.0.1/', init) };
}

describe('more than a form of ours', () => {
  test('a text body that says it is too large is not read', async () => {
    const headers = { 'Content-Type': PLAIN, 'Content-Length': '1048577' };
    const request = new Request('http://127.0.0.1/', { method: 'POST', headers, body: 'a=1' });
    await expect(readFormBody(request)).rejects.toMatchObject({ status: 413 });
  });

  test.each([
    ['a text', PLAIN, 'a=1&', 2_000_000],
    ['JSON', 'application/json', '[', 2_000_000],
    ['a form with files', 'multipart/form-data; boundary=x', 'x', 101_000_000],
  ])('%s without an end is read up to its limit', async (_what, type, piece, most) => {
    const { sent, request } = endless(type, piece);
    await expect(readFormBody(request)).rejects.toMatchObject({ kind: 'tooLarge', status: 413 });
    expect(sent.bytes).toBeLessThan(most);
  });

  test.each([
    ['a name of 120 kB with a step for each letter', 'a.'.repeat(60_000)],
    ['a name of 9 steps', 'a.a.a.a.a.a.a.a.a'],
    ['a name of 201 letters', 'a'.repeat(201)],
  ])('%s is refused', (_what, name) => {
    expect(() => nest([[name, '1']])).toThrow(expect.objectContaining({ kind: 'invalid' }));
  });

  test('600 fields are refused, and 500 are taken', () => {
    const fields = (count: number) =>
      Array.from({ length: count }, (_, at): [string, string] => [`a${at}`, '1']);
    expect(() => nest(fields(600))).toThrow(expect.objectContaining({ kind: 'invalid' }));
    expect(Object.keys(nest(fields(500)))).toHaveLength(500);
  });

  test('what every object has is no field yet', () => {
    const form: [string, string][] = ['toString', 'hasOwnProperty', 'valueOf.a'].map((name) => [name, '1']);
    expect(Object.entries(nest(form))).toEqual([
      ['toString', '1'],
      ['hasOwnProperty', '1'],
      ['valueOf', { a: '1' }],
    ]);
  });
});

describe('a form with files', () => {
  const read = (body: Buffer, boundary = 'x') => {
    const headers = { 'Content-Type': `multipart/form-data; boundary=${boundary}` };
    return readFormBody(
      new Request('http://127.0.0.1/', { method: 'POST', headers, body: new Uint8Array(body) }),
    );
  };
  const part = (head: string, bytes: Buffer | string) =>
    Buffer.concat([
      Buffer.from(`--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
      Buffer.from(bytes),
      Buffer.from('\r\n'),
    ]);
  const form = (...parts: Buffer[]) => Buffer.concat([...parts, Buffer.from('--x--\r\n')]);

  test('arrives as it was sent, whatever is in it', async () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    // As browsers do, and as the boundary asks for: it is chosen so that no file has it.
    const fields = fc.array(fc.tuple(fc.constantFrom('a', 'b.c'), fc.oneof(fc.string(), bytes)), {
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(fields, async (sent) => {
        const data = new FormData();
        for (const [at, [name, value]] of sent.entries()) {
          const field = `${name}${at}`;
          if (typeof value === 'string') data.append(field, value);
          else
            data.append(field, new File([new Uint8Array(value)], `照片;"${at}".jpg`, { type: 'image/jpeg' }));
        }
        const request = new Request('http://127.0.0.1/', { method: 'POST', body: data });
        const expected = nest((await request.clone().formData()).entries());
        const got = await readFormBody(request);
        expect(Object.keys(got)).toEqual(Object.keys(expected));
        for (const [at, [name, value]] of sent.entries()) {
          const [head, tail] = `${name}${at}`.split('.');
          const found = tail ? (got[head!] as Record<string, unknown>)[tail] : got[head!];
          if (typeof value === 'string') continue;
          expect(found).toMatchObject({ name: `照片;"${at}".jpg`, type: 'image/jpeg' });
          expect(new Uint8Array(await (found as File).arrayBuffer())).toEqual(new Uint8Array(value));
        }
        expect(typedValues(got)).toEqual(typedValues(expected));
      }),
    );
  });

  test('with an empty text and an empty file', async () => {
    const body = form(part('name="a"', ''), part('name="b"; filename=""', ''));
    expect(await read(body)).toEqual({ a: '', b: expect.objectContaining({ name: '', size: 0 }) });
  });

  test.each([
    ['a header of 10 kB', form(part(`name="a"${'; '.repeat(5_000)}`, '1'))],
    ['a name with a step for each letter', form(part(`name="${'a.'.repeat(60)}"`, '1'))],
    ['a part without a name', form(part('filename="a"', '1'))],
    ['600 parts', form(...Array.from({ length: 600 }, (_, at) => part(`name="a${at}"`, '1')))],
    ['no end', part('name="a"', '1')],
  ])('%s is refused', async (_what, body) => {
    await expect(read(body)).rejects.toMatchObject({ kind: 'invalid' });
  });

  test.each([
    ['a text of more than 1 MB', 'name="a"', 1_048_577],
    ['a file of more than 20 MB', 'name="a"; filename="a"', 22_020_097],
  ])('%s is too large', async (_what, head, size) => {
    await expect(read(form(part(head, Buffer.alloc(size))))).rejects.toMatchObject({ status: 413 });
  });
});
