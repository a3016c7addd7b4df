import { marked } from './marks.ts';

/** Shows of the questions of all categories those of the chosen one. */
export function showFieldsOfCategory(): void {
  for (const form of marked<HTMLFormElement>('categories')) {
    const show = () => {
      const chosen = form.querySelector<HTMLInputElement>('input[name="category"]:checked')?.value ?? '';
      for (const fields of marked<HTMLFieldSetElement>('category', form)) {
        const isWanted = (fields.dataset['category'] ?? '').split(' ').includes(chosen);
        fields.hidden = !isWanted;
        fields.disabled = !isWanted;
      }
    };
    form.addEventListener('change', show);
    show();
  }
}
