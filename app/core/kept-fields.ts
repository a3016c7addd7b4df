import type { Values } from './kept-places.ts';

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What the fields of a form held when it was first shown. */
export const beginnings = new WeakMap<HTMLFormElement, Values>();
/** Looks at the forms of a page that has just come, before anybody types: React overwrites what they began with. */
export function noteBeginnings(): void {
  for (const form of [...document.forms].filter(isKept))
    beginnings.set(form, { ...valuesOf(form, initial), ...beginnings.get(form) });
}

/** Whether what is typed into the form is kept: not of those that only ask, keep themselves, or take passwords. */
export function isKept(form: HTMLFormElement): boolean {
  const isWrite = (form.getAttribute('method') ?? '').toLowerCase() === 'post';
  return isWrite && !form.matches('[data-keeps-itself]') && !form.querySelector('input[type=password]');
}

export function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter((one): one is Control => {
    if (one instanceof HTMLSelectElement || one instanceof HTMLTextAreaElement) return one.name !== '';
    return (
      one instanceof HTMLInputElement && one.name !== '' && !/^(hidden|file|submit|button)$/.test(one.type)
    );
  });
}

export function isTick(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox');
}

export function valuesOf(form: HTMLFormElement, read: (control: Control) => string | null): Values {
  const values: Values = {};
  for (const control of controlsOf(form)) {
    const value = read(control);
    const all = (values[control.name] ??= []);
    if (value !== null) all.push(value);
  }
  return values;
}

/** What the page came with; on a slow phone one types before the script is there. */
function initial(control: Control): string | null {
  if (isTick(control)) return control.defaultChecked ? control.value : null;
  if (!(control instanceof HTMLSelectElement)) return control.defaultValue;
  const options = [...control.options];
  return (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? '';
}
