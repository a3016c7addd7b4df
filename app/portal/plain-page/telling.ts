import { whatGivesAway } from '#app/systems/concerns/what-gives-away.ts';
import { firstMarked } from './marks.ts';

/** Nothing is known of who writes, so only what stands in the text can be found. */
const NOTHING_KNOWN = { unitSize: null, unitName: '', names: [], no: null };

/** Shows once what in the text may give its author away, and tells whether that must be looked at first. */
export function tellsOnItself(form: HTMLFormElement): boolean {
  const box = firstMarked('telling-box', form);
  const text = form.querySelector('textarea')?.value ?? '';
  if (!box || box.dataset['shownFor'] === text) return false;
  const clues = whatGivesAway(text, NOTHING_KNOWN);
  box.dataset['shownFor'] = text;
  box.hidden = clues.length === 0;
  const list = firstMarked('telling-list', box);
  if (list) list.textContent = '';
  for (const clue of clues) {
    const line = document.createElement('li');
    const words = box.getAttribute(`data-clue-${clue.kind}`) ?? '';
    line.textContent = 'what' in clue ? words.replace('{{what}}', clue.what) : words;
    list?.append(line);
  }
  if (clues.length > 0) box.focus();
  return clues.length > 0;
}
