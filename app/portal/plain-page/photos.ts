import { firstMarked, marked } from './marks.ts';

const LONGEST_SIDE = 1600;
const QUALITY = 0.82;

/** Draws each chosen photo anew, so that place, time and device never leave the phone. */
export function cleanPhotos(): void {
  for (const input of marked<HTMLInputElement>('photos')) {
    input.addEventListener('change', () => void cleanChosen(input));
  }
}

async function cleanChosen(input: HTMLInputElement): Promise<void> {
  const most = Number(input.dataset['most']);
  const chosen = Array.from(input.files ?? []);
  const clean = (await Promise.all(chosen.slice(0, most).map(cleanOf))).filter((file) => file !== null);
  const kept = putInto(input, clean) ? clean : [];
  if (kept.length === 0) input.value = '';
  const box = input.closest<HTMLElement>('[data-photo-box]');
  if (!box) return;
  tell(box, 'photos-failed', kept.length < Math.min(chosen.length, most));
  tell(box, 'photos-many', chosen.length > most);
  preview(box, kept);
}

/** Upright, at most 1600 pixels a side, without any metadata; null where this phone cannot do it. */
async function cleanOf(file: File, at: number): Promise<File | null> {
  const url = URL.createObjectURL(file);
  try {
    const image = await load(url);
    const scale = Math.min(1, LONGEST_SIDE / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
    canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
    return blob && new File([blob], `photo-${at + 1}.jpg`, { type: 'image/jpeg', lastModified: 0 });
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function load(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = reject;
    image.src = url;
  });
}

/** Puts the drawn photos in the place of the chosen ones; false where a browser does not let it. */
function putInto(input: HTMLInputElement, files: readonly File[]): boolean {
  try {
    const list = new DataTransfer();
    for (const file of files) list.items.add(file);
    input.files = list.files;
    return input.files.length === files.length;
  } catch {
    return false;
  }
}

function tell(box: HTMLElement, mark: string, isShown: boolean): void {
  const words = firstMarked(mark, box);
  if (words) words.hidden = !isShown;
}

function preview(box: HTMLElement, files: readonly File[]): void {
  const list = firstMarked('photos-shown', box);
  if (!list) return;
  list.textContent = '';
  for (const file of files) {
    const image = new Image();
    image.src = URL.createObjectURL(file);
    image.alt = file.name;
    image.className = 'mb-2 mr-2 h-28 w-28 rounded-md border border-line object-cover';
    list.append(image);
  }
}
