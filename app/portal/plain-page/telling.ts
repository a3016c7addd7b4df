/** Whether what was typed gives its author away and he has not said yet that he means it so. */
export function tellsOnItself(_form: HTMLFormElement): boolean {
  return false;
}
