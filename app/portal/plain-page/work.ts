import { ProofSearch } from '#app/systems/unnamed-concerns/proof.ts';
import { firstMarked, marked } from './marks.ts';
import { tellsOnItself } from './telling.ts';

/** Tries between two looks at the clock, and the time after which the page gets its turn. */
const AT_ONCE = 200;
const TURN_MS = 40;

/** Begins the work of a form when somebody begins to fill it in, so that it is done before he sends. */
export function workOnForms(): void {
  for (const form of marked<HTMLFormElement>('work')) workOn(form);
}

function workOn(form: HTMLFormElement): void {
  const field = form.elements.namedItem('proof') as HTMLInputElement;
  const { challenge = '', bits = '0' } = form.dataset;
  let search: ProofSearch | null = null;
  let isSending = false;

  const begin = () => {
    if (search) return;
    search = new ProofSearch(challenge, Number(bits));
    goOn(search);
  };
  const goOn = (running: ProofSearch) => {
    const turn = performance.now();
    while (running.proof === null && performance.now() - turn < TURN_MS) running.tryMore(AT_ONCE);
    showProgress(form, running.progress);
    if (running.proof === null) return void setTimeout(() => goOn(running));
    field.value = running.proof;
    if (isSending) form.submit();
  };
  form.addEventListener('focusin', begin);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (isSending || tellsOnItself(form)) return;
    isSending = true;
    lock(form);
    if (field.value !== '') return form.submit();
    const working = firstMarked('working', form);
    if (working) working.hidden = false;
    begin();
  });
}

function showProgress(form: HTMLFormElement, progress: number): void {
  const bar = form.querySelector('progress');
  if (bar) bar.value = progress;
}

function lock(form: HTMLFormElement): void {
  for (const button of Array.from(form.querySelectorAll('button'))) button.disabled = true;
}
