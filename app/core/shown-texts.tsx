import { useTranslation } from 'react-i18next';
import type { Translate } from './i18n.ts';

/**
 * Translates keys known only at run time (`namespace:section.name`): those of refusals, problems and events.
 * Everything else uses `useTranslation` with literal keys, which the compiler checks.
 */
export function useTranslate(): Translate {
  const { i18n } = useTranslation();
  return i18n.t.bind(i18n) as unknown as Translate;
}
