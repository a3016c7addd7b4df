import {
  beginnings,
  controlsOf,
  isKept,
  isTick,
  noteBeginnings,
  valuesOf,
  type Control,
} from './kept-fields.ts';
import { forgetAll, keepAt, keptPlace, noteSentForm, type Values } from './kept-places.ts';

/** Hidden fields that belong to one showing of a form, and not to what it is about. */
const VARYING = /^(formKey|hash|version|replaces|announced\.\w+)$/;
/** Fields that show only once others are filled in come a moment later. */
const PASSES = 5;
const PASS_MS = 20;

/** What is filled in here is kept already. */
let isFilling = false;
/**
 * Keeps what is typed into all forms of the portal, for as long as the tab is open: it is there again after a reload,
 * after Back, and after whatever went wrong. Never passwords, and never without somebody whose text it is.
 *
 * @param owner whose texts they are; what others left in this tab goes
 * @returns `show` brings back what was kept of the forms of the page (whether there was anything); `stop` ends it
 */
export function keepForms(owner: string): { show(restored: () => void): void; stop(): void } {
  forgetAll(({ key, store }) => store === sessionStorage && !key.startsWith(keptPlace(`${owner}:`)));
  const keep = ({ target }: Event) => {
    const form = target instanceof Element ? target.closest('form') : null;
    if (form && !isFilling && isKept(form)) keepAt(placeOf(owner, form), changedIn(form));
  };
  const noteSent = ({ target }: Event) => {
    noteSentForm(target instanceof HTMLFormElement && isKept(target) ? placeOf(owner, target) : null);
  };
  document.addEventListener('input', keep);
  document.addEventListener('change', keep);
  window.addEventListener('submit', noteSent, true);
  return {
    show: (restored) => showKept(owner, restored),
    stop() {
      document.removeEventListener('input', keep);
      document.removeEventListener('change', keep);
      window.removeEventListener('submit', noteSent, true);
    },
  };
}

/** A form is known by where it leads and by what it is about; of several that are alike, by its place among them. */
function placeOf(owner: string, form: HTMLFormElement): string {
  const own = nameOf(form);
  const alike = [...document.forms].filter((other) => isKept(other) && nameOf(other) === own);
  return keptPlace(`${owner}:${own}#${alike.indexOf(form)}`);
}

function nameOf(form: HTMLFormElement): string {
  const { pathname, search } = new URL(form.getAttribute('action') ?? '', location.href);
  const about = [...form.querySelectorAll<HTMLInputElement>('input[type=hidden]')]
    .filter(({ name }) => !VARYING.test(name))
    .map(({ name, value }) => `${name}=${value}`);
  return [pathname + search, ...about].join('&');
}

function current(control: Control): string | null {
  return isTick(control) && !control.checked ? null : control.value;
}

function changedIn(form: HTMLFormElement): Values {
  const before = beginnings.get(form) ?? {};
  const now = Object.entries(valuesOf(form, current));
  return Object.fromEntries(now.filter(([name, values]) => !isSame(before[name], values)));
}

function isSame(some: readonly string[] | undefined, others: readonly string[]): boolean {
  return some !== undefined && some.length === others.length && some.every((one, at) => one === others[at]);
}

function showKept(owner: string, restored: () => void): void {
  noteBeginnings();
  for (const form of [...document.forms].filter(isKept)) {
    const typed = changedIn(form);
    const place = placeOf(owner, form);
    const kept = read(place);
    if (Object.keys(kept).length > 0) fillInSoon(form, kept, PASSES, restored);
    else if (Object.keys(typed).length > 0) keepAt(place, typed);
  }
}

/** Not while React draws: it would put the old values back. */
function fillInSoon(form: HTMLFormElement, kept: Values, passes: number, restored: () => void): void {
  window.setTimeout(() => {
    isFilling = true;
    fillIn(form, kept, passes, restored);
    isFilling = false;
  }, PASS_MS);
}

/** Fills in as a person would, so that whatever follows from a field shows too; then what had not been there. */
function fillIn(form: HTMLFormElement, kept: Values, passes: number, restored: () => void): void {
  const typed = changedIn(form);
  const isUntouched = (name: string) =>
    typed[name] === undefined || beginnings.get(form)?.[name] === undefined;
  const later: Values = {};
  for (const [name, values] of Object.entries(kept)) {
    const controls = controlsOf(form).filter((control) => control.name === name);
    if (controls.length === 0) later[name] = values;
    else if (isUntouched(name) && putInto(controls, values)) restored();
  }
  if (passes > 0 && Object.keys(later).length > 0) fillInSoon(form, later, passes - 1, restored);
}

/** Whether anything was changed by it. */
function putInto(controls: readonly Control[], values: readonly string[]): boolean {
  return controls
    .map((control, at) => {
      if (isTick(control)) return tick(control, values.includes(control.value));
      const value = values[at];
      return value !== undefined && value !== control.value && type(control, value);
    })
    .some(Boolean);
}

function tick(control: HTMLInputElement, wanted: boolean): boolean {
  if (control.checked === wanted || (control.type === 'radio' && !wanted)) return false;
  control.click();
  return true;
}

/** React hears of a value only when it is set past its own property. */
function type(control: Control, value: string): true {
  const native = Object.getPrototypeOf(control) as object;
  Object.getOwnPropertyDescriptor(native, 'value')?.set?.call(control, value);
  control.dispatchEvent(new Event('input', { bubbles: true }));
  if (control instanceof HTMLSelectElement) control.dispatchEvent(new Event('change', { bubbles: true }));
  control.closest('details')?.setAttribute('open', '');
  return true;
}

function read(place: string): Values {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? '{}') as Values;
  } catch {
    return {};
  }
}
