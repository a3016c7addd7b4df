// @vitest-environment jsdom
import { http, HttpResponse } from 'msw';
import { act, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { outerWorld } from '#tests/setup/outer-world.ts';
import { useDraftKeeper } from './draft-keeper.ts';

function Form({ drawn }: { drawn: number }) {
  const form = useRef<HTMLFormElement>(null);
  const { state, touched } = useDraftKeeper(form, 'somebody', () => undefined);
  return (
    <form ref={form} data-drawn={drawn} data-state={state.kind} onInput={touched}>
      <input name="title" defaultValue="" />
    </form>
  );
}

test('what is typed is saved, however often the form is drawn anew before that', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const saved: FormDataEntryValue[] = [];
  outerWorld.use(
    http.post('/proposals/drafts', async ({ request }) => {
      saved.push((await request.formData()).get('title') ?? '');
      return HttpResponse.json({});
    }),
  );
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const draw = (drawn: number) => act(() => root.render(<Form drawn={drawn} />));
  draw(0);
  const title = place.querySelector('input') as HTMLInputElement;
  title.value = '还没想好的一条提案';
  act(() => void title.dispatchEvent(new Event('input', { bubbles: true })));
  draw(1);
  act(() => void vi.advanceTimersByTime(1500));
  draw(2);
  vi.useRealTimers();
  await act(() => vi.waitFor(() => expect(saved).toEqual(['还没想好的一条提案'])));
  act(() => root.unmount());
});
