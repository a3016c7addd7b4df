import { useEffect, useId, useRef, useState } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { namedPerson, type OfferedPerson } from '../offered-person.ts';
import { pickerTexts } from '../texts/picker.zh-CN.ts';
import { useFoundPeople } from './use-found-people.ts';

/** Below everything that somebody types into the field, whoever fits: by arrow keys and Enter, or by a touch. */
export function PersonPicker({ input }: { input: HTMLInputElement }) {
  const t = useTexts(pickerTexts);
  const id = useId();
  const { people, said, chosen, isOpen, pick } = usePicking(input);
  useCombobox(input, { list: `${id}list`, option: chosen ? `${id}${chosen.id}` : null, isOpen });
  return (
    <>
      {isOpen ? (
        <ul
          id={`${id}list`}
          role="listbox"
          aria-label={t('list')}
          className="absolute inset-x-0 z-20 overflow-hidden rounded-md border border-line bg-surface shadow-lg"
          style={{ top: input.offsetTop + input.offsetHeight }}
        >
          {people.map((person) => (
            <Option
              key={person.id}
              id={`${id}${person.id}`}
              person={person}
              isChosen={person === chosen}
              onPick={() => pick(person)}
            />
          ))}
        </ul>
      ) : null}
      <p role="status" className={isOpen ? 'sr-only' : '-mt-5 mb-6 text-small text-soft empty:hidden'}>
        {said ? t(said, { count: people.length }) : null}
      </p>
    </>
  );
}

/** Who is offered for what is typed, who of them the keys are on, and what becomes of the field when one is picked. */
function usePicking(input: HTMLInputElement) {
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(-1);
  const { people, state } = useFoundPeople(typed ?? '');
  const isAsked = typed !== null && state !== 'idle';
  const isOpen = isAsked && people.length > 0;
  const chosen = isOpen ? people[at] : undefined;
  function close() {
    setTyped(null);
    setAt(-1);
  }
  function pick(person: OfferedPerson) {
    input.value = namedPerson(person);
    // Whoever keeps what is typed hears of it; this list itself asks only for what is typed by hand.
    input.dispatchEvent(new CustomEvent('input', { bubbles: true }));
    close();
  }
  function press({ key }: KeyboardEvent): boolean {
    if (key === 'ArrowDown') setAt((at + 1) % people.length);
    else if (key === 'ArrowUp') setAt(at <= 0 ? people.length - 1 : at - 1);
    else if (key === 'Enter' && chosen) pick(chosen);
    else if (key === 'Escape') close();
    else return false;
    return true;
  }
  useListening(input, {
    input(event) {
      if (event instanceof CustomEvent) return;
      setTyped(input.value);
      setAt(-1);
    },
    blur: close,
    keydown(event) {
      if (!isOpen || !(event instanceof KeyboardEvent) || event.isComposing) return;
      if (press(event)) event.preventDefault();
    },
  });
  const outcome = state === 'failed' ? 'failed' : isOpen ? 'found' : 'nobody';
  return { people, chosen, isOpen, pick, said: isAsked ? (outcome as 'found') : null };
}

interface OptionProps {
  id: string;
  person: OfferedPerson;
  isChosen: boolean;
  onPick: () => void;
}

/** Two of one name are told apart by where they are. */
function Option({ id, person, isChosen, onPick }: OptionProps) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={isChosen}
      // The field keeps the focus, so that it does not close the list before the touch ends.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
      className={`flex min-h-touch cursor-pointer flex-wrap items-center gap-x-3 px-3 py-2 hover:bg-press-tint ${isChosen ? 'bg-press-tint' : ''}`}
    >
      <span className="font-bold">{person.name}</span>
      <span>{person.no}</span>
      <span className="text-small text-soft">{person.unitName}</span>
    </li>
  );
}

type Listeners = Record<'input' | 'blur' | 'keydown', (event: Event) => void>;

/** Listens to the field with the newest listeners; whoever typed while the list was fetched is heard at once. */
function useListening(input: HTMLInputElement, listeners: Listeners) {
  const newest = useRef(listeners);
  newest.current = listeners;
  useEffect(() => {
    const hear = (event: Event) => newest.current[event.type as keyof Listeners](event);
    const kinds = ['input', 'blur', 'keydown'] as const;
    for (const kind of kinds) input.addEventListener(kind, hear);
    if (input.value !== input.defaultValue) newest.current.input(new Event('input'));
    return () => {
      for (const kind of kinds) input.removeEventListener(kind, hear);
    };
  }, [input]);
}

/** Says to screen readers that the field has a list, whether it is open, and who is chosen in it. */
function useCombobox(
  input: HTMLInputElement,
  { list, option, isOpen }: { list: string; option: string | null; isOpen: boolean },
) {
  useEffect(() => {
    const attributes = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': String(isOpen),
      'aria-controls': isOpen ? list : null,
      'aria-activedescendant': option,
    };
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) input.removeAttribute(name);
      else input.setAttribute(name, value);
    }
  }, [input, list, option, isOpen]);
}
