import { firstMarked, marked } from './marks.ts';

/** The QR code of a slip brings the number behind `#`, which no server ever sees: it is put into its field. */
export function fillReceipt(): void {
  const digits = /^#(\d{16})$/.exec(location.hash)?.[1];
  const field = document.querySelector<HTMLInputElement>('input[name="receipt"]');
  if (digits === undefined || !field) return;
  field.value = digits.replace(/(\d{4})(?=\d)/g, '$1 ');
  history.replaceState(null, '', location.pathname + location.search);
}

/** Whoever has noted the number types its end back; only then is he told that all is done. */
export function confirmReceipt(): void {
  const form = firstMarked<HTMLFormElement>('confirm');
  if (!form) return;
  const problem = firstMarked('confirm-problem', form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = (form.elements.namedItem('last') as HTMLInputElement).value.normalize('NFKC').trim();
    const isRight = typed === form.dataset['confirm'];
    if (problem) problem.hidden = isRight;
    if (!isRight) return;
    for (const part of marked('before-confirmed')) part.hidden = true;
    for (const part of marked('after-confirmed')) part.hidden = false;
    firstMarked('after-confirmed')?.focus();
  });
}

export function printOnTap(): void {
  for (const button of marked<HTMLButtonElement>('print'))
    button.addEventListener('click', () => window.print());
}
