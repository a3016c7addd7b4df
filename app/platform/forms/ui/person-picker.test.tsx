// @vitest-environment jsdom
import { http, HttpResponse } from 'msw';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { outerWorld } from '#tests/setup/outer-world.ts';
import type { OfferedPerson } from '../offered-person.ts';
import { PersonPicker } from './person-picker.tsx';

const PEOPLE: OfferedPerson[] = [
  { id: 1, no: 'E0012', name: '李娜', unitName: '染一车间 乙班' },
  { id: 2, no: 'E0345', name: '李娜', unitName: '印花车间 乙班' },
];

let input: HTMLInputElement;
let root: Root;
const options = () => [...document.querySelectorAll<HTMLElement>('[role=option]')];
const said = () => document.querySelector('[role=status]')?.textContent;
/** Lets what was asked come in, until it is so. */
async function seen(check: () => void) {
  for (let left = 100; ; left -= 1) {
    await act(() => new Promise((done) => setTimeout(done, 50)));
    try {
      return check();
    } catch (problem) {
      if (left === 0) throw problem;
    }
  }
}

function type(text: string) {
  act(() => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function press(key: string) {
  act(() => void input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  outerWorld.use(
    http.get('/people/find', ({ request }) => {
      const typed = new URL(request.url).searchParams.get('q');
      if (typed === 'down') return new HttpResponse(null, { status: 503 });
      return HttpResponse.json(typed === 'lina' ? PEOPLE : []);
    }),
  );
  document.body.innerHTML = '<input><div></div>';
  input = document.querySelector('input')!;
  root = createRoot(document.querySelector('div')!);
  act(() => root.render(<PersonPicker input={input} />));
});

afterEach(() => act(() => root.unmount()));

test('two of one name are told apart by workshop and team, and a touch picks one', async () => {
  type('lina');
  await seen(() =>
    expect(options().map(({ textContent }) => textContent)).toEqual([
      '李娜E0012染一车间 乙班',
      '李娜E0345印花车间 乙班',
    ]),
  );
  expect(input.getAttribute('aria-expanded')).toBe('true');
  const kept = vi.fn();
  document.addEventListener('input', kept, { once: true });
  act(() => options()[1]!.click());
  expect(input.value).toBe('E0345 李娜');
  expect(kept).toHaveBeenCalledOnce();
  expect(options()).toEqual([]);
  expect(input.getAttribute('aria-expanded')).toBe('false');
});

test('arrow keys go round, Enter picks, and Enter without a choice is left to the form', async () => {
  type('lina');
  await seen(() => expect(options()).toHaveLength(2));
  press('Enter');
  expect(input.value).toBe('lina');
  press('ArrowUp');
  expect(input.getAttribute('aria-activedescendant')).toBe(options()[1]!.id);
  press('ArrowDown');
  expect(options()[0]!.getAttribute('aria-selected')).toBe('true');
  press('Enter');
  expect(input.value).toBe('E0012 李娜');
});

test('Escape closes the list and leaves what was typed', async () => {
  type('lina');
  await seen(() => expect(options()).toHaveLength(2));
  press('Escape');
  expect(options()).toEqual([]);
  expect(input.value).toBe('lina');
});

test('says that nobody fits, and that the list cannot be reached', async () => {
  type('xyz');
  await seen(() => expect(said()).toContain('没有找到'));
  type('down');
  await seen(() => expect(said()).toContain('请直接写工号'));
});
