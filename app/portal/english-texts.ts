import { gatherTexts, type TextGroup } from '#app/core/i18n.ts';

const FILES = import.meta.glob<Record<string, TextGroup>>(['/app/**/texts/en.ts', '/app/**/texts/*.en.ts'], {
  eager: true,
});

/** What pages show, in English, by namespace: all groups of all folders of texts. */
export const englishTexts = gatherTexts(Object.values(FILES).flatMap((file) => Object.values(file)));
