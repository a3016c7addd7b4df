/** In front of all that forms keep in the browser. */
const PREFIX = 'kept-form:';
/** Hidden fields that belong to one showing of a form, and not to what it is about. */
const VARYING = /^(formKey|hash|version|replaces|announced\.\w+)$/;
/** Fields that show only once others are filled in come a moment later. */
const PASSES = 5;
const PASS_MS = 20;

/** To be spread over a form that keeps what is typed by itself. */
export const KEEPS_ITSELF = { 'data-keeps-itself': '' };

/** The place in the browser's storage where a form keeps itself, so that it is cleared with the others. */
export function keptPlace(name: string): string {
  return PREFIX + name;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Values = Record<string, string[]>;

/** What the fields of a form held when it was first shown. */
const beginnings = new WeakMap<HTMLFormElement, Values>();
/** What is filled in here is kept already. */
let isFilling = false;
/** The form that was sent last and is not known to have arrived. */
let sent: string | null = null;

/**
 * Keeps what is typed into all forms of the portal, for as long as the tab is open: it is there again after a reload,
 * after Back, and after whatever went wrong. Never passwords, and never without somebody whose text it is.
 *
 * @param owner whose texts they are; what others left in this tab goes
 * @returns `show` brings back what was kept of the forms of the page (whether there was anything); `stop` ends it
 */
export function keepForms(owner: string): { show(restored: () => void): void; stop(): void } {
  forgetAll(({ key, store }) => store === sessionStorage && !key.startsWith(`${PREFIX}${owner}:`));
  const keep = ({ target }: Event) => {
    const form = target instanceof Element ? target.closest('form') : null;
    if (form && !isFilling && isKept(form)) write(placeOf(owner, form), changedIn(form));
  };
  const noteSent = ({ target }: Event) => {
    sent = target instanceof HTMLFormElement && isKept(target) ? placeOf(owner, target) : null;
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

/** The form that was sent has arrived. */
export function forgetSent(): void {
  if (sent !== null) write(sent, {});
  sent = null;
}

/** Forgets what forms kept in this browser. */
export function forgetAll(which: (kept: { key: string; store: Storage }) => boolean = () => true): void {
  try {
    for (const store of [sessionStorage, localStorage]) {
      const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? '');
      for (const key of keys) if (key.startsWith(PREFIX) && which({ key, store })) store.removeItem(key);
    }
  } catch {
    return;
  }
}

function isKept(form: HTMLFormElement): boolean {
  const isWrite = (form.getAttribute('method') ?? '').toLowerCase() === 'post';
  return isWrite && !form.matches('[data-keeps-itself]') && !form.querySelector('input[type=password]');
}

/** A form is known by where it leads and by what it is about; of several that are alike, by its place among them. */
function placeOf(owner: string, form: HTMLFormElement): string {
  const own = nameOf(form);
  const alike = [...document.forms].filter((other) => isKept(other) && nameOf(other) === own);
  return `${PREFIX}${owner}:${own}#${alike.indexOf(form)}`;
}

function nameOf(form: HTMLFormElement): string {
  const { pathname, search } = new URL(form.getAttribute('action') ?? '', location.href);
  const about = [...form.querySelectorAll<HTMLInputElement>('input[type=hidden]')]
    .filter(({ name }) => !VARYING.test(name))
    .map(({ name, value }) => `${name}=${value}`);
  return [pathname + search, ...about].join('&');
}

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter((one): one is Control => {
    if (one instanceof HTMLSelectElement || one instanceof HTMLTextAreaElement) return one.name !== '';
    return (
      one instanceof HTMLInputElement && one.name !== '' && !/^(hidden|file|submit|button)$/.test(one.type)
    );
  });
}

function isTick(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox');
}

function valuesOf(form: HTMLFormElement, read: (control: Control) => string | null): Values {
  const values: Values = {};
  for (const control of controlsOf(form)) {
    const value = read(control);
    const all = (values[control.name] ??= []);
    if (value !== null) all.push(value);
  }
  return values;
}

function current(control: Control): string | null {
  return isTick(control) && !control.checked ? null : control.value;
}

/** What the page came with; on a slow phone one types before the script is there. */
function initial(control: Control): string | null {
  if (isTick(control)) return control.defaultChecked ? control.value : null;
  if (!(control instanceof HTMLSelectElement)) return control.defaultValue;
  const options = [...control.options];
  return (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? '';
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
  for (const form of [...document.forms].filter(isKept)) {
    beginnings.set(form, { ...valuesOf(form, initial), ...beginnings.get(form) });
    const typed = changedIn(form);
    const place = placeOf(owner, form);
    const kept = read(place);
    if (Object.keys(kept).length > 0) fillInSoon(form, kept, PASSES, restored);
    else if (Object.keys(typed).length > 0) write(place, typed);
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

/** A phone that refuses storage (private mode, full) still sends the form. */
function write(place: string, values: Values): void {
  try {
    if (Object.keys(values).length === 0) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify(values));
  } catch {
    return;
  }
}
