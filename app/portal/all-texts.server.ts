import { gatherTexts, type Locale, type TextGroup, type Texts } from '#app/core/i18n.ts';

type Files = Record<string, Record<string, TextGroup>>;

const CHINESE: Files = import.meta.glob(['/app/**/texts/{zh-CN,*.zh-CN}{,.server}.ts'], {
  eager: true,
});
const ENGLISH: Files = import.meta.glob('/app/**/texts/{en,*.en}{,.server}.ts', { eager: true });

function gatherFiles(files: Files): Record<string, Texts> {
  return gatherTexts(Object.values(files).flatMap((file) => Object.values(file)));
}

/** Every text of the portal, by language and namespace: all groups of all folders of texts. */
export const allTexts: Readonly<Record<Locale, Record<string, Texts>>> = {
  'zh-CN': gatherFiles(CHINESE),
  en: gatherFiles(ENGLISH),
};
