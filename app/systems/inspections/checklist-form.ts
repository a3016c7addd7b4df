import type { Checklist, ChecklistItem, ChecklistSection } from './checklist.ts';
import type { TypedTemplate } from './schema.ts';

/** What a form of a template says, in the order of its fields. */
export function typedChecklist({ section }: Pick<TypedTemplate, 'section'>, newKey: () => string): Checklist {
  return {
    sections: inOrder(section).map(({ title, item }) => ({
      title,
      items: inOrder(item).map(({ key, text, kind, na, photo, when }) => ({
        key: key || newKey(),
        text,
        kind,
        allowsNotApplicable: na === 'on',
        photoWhenBad: photo === 'on',
        askWhen: readCondition(when),
      })),
    })),
  };
}

function inOrder<T>(fields: Readonly<Record<string, T>>): T[] {
  const at = (key: string) => Number(key.slice(1));
  return Object.keys(fields)
    .sort((one, other) => at(one) - at(other))
    .map((key) => fields[key] as T);
}

/** `k1=BAD`; nothing where it is always asked. */
function readCondition(typed: string): ChecklistItem['askWhen'] {
  const [item, answer] = typed.split('=');
  return item && answer ? { item, answer } : null;
}

/** The same for the form. */
export function typedCondition(askWhen: ChecklistItem['askWhen']): string {
  return askWhen ? `${askWhen.item}=${askWhen.answer}` : '';
}

function emptyItem(key: string): ChecklistItem {
  return { key, text: '', kind: 'CHECK', allowsNotApplicable: true, photoWhenBad: false, askWhen: null };
}

/**
 * The checklist after a button of its form: `addSection`, `addItem:1`, `up:1:2`, `down:1:2`, `remove:1:2`,
 * `removeSection:1`, by section and item from 0. Any other leaves it as it is. An item moves over the edge of its section.
 */
export function afterButton(checklist: Checklist, button: string, newKey: () => string): Checklist {
  const [name = '', ...places] = button.split(':');
  const [s = -1, i = -1] = places.map(Number);
  const sections = checklist.sections.map(({ title, items }) => ({ title, items: [...items] }));
  if (name === 'addSection') sections.push({ title: '', items: [emptyItem(newKey())] });
  else if (sections[s]) BUTTONS[name]?.({ sections, s, i, newKey });
  return { sections };
}

interface Pressed {
  sections: ChecklistSection[];
  s: number;
  i: number;
  newKey: () => string;
}

const BUTTONS: Readonly<Record<string, (pressed: Pressed) => void>> = {
  removeSection: ({ sections, s }) => void sections.splice(s, 1),
  addItem: ({ sections, s, newKey }) => void sections[s]?.items.push(emptyItem(newKey())),
  remove: ({ sections, s, i }) => void sections[s]?.items.splice(i, 1),
  up: ({ sections, s, i }) => lift(sections, s, i),
  down: ({ sections, s, i }) => lower(sections, s, i),
};

function lift(sections: ChecklistSection[], s: number, i: number): void {
  const items = sections[s]?.items ?? [];
  const item = items[i];
  if (!item) return;
  const before = sections[s - 1];
  if (i > 0) items.splice(i - 1, 2, item, items[i - 1] as ChecklistItem);
  else if (before) before.items.push(...items.splice(0, 1));
}

function lower(sections: ChecklistSection[], s: number, i: number): void {
  const items = sections[s]?.items ?? [];
  const item = items[i];
  if (!item) return;
  const after = sections[s + 1];
  if (i < items.length - 1) items.splice(i, 2, items[i + 1] as ChecklistItem, item);
  else if (after) after.items.unshift(...items.splice(i, 1));
}
