import type { i18n, TFunction } from 'i18next';

type Params = Record<string, unknown>;
type Translator = (key: string | string[], params?: Params | string) => string;

/** A text that i18next itself must fill: with formats in its blanks, or with other texts nested in it. */
const NEEDS_I18NEXT = /\$t\(|\{\{\w*[^\w}]/;
const BLANK = /\{\{(\w+)\}\}/g;

/**
 * The same texts by a translator that remembers. Texts never change after start, so each is looked up once and its
 * blanks are filled here: looking up was a third of rendering a list.
 */
export function rememberTexts(texts: i18n): i18n {
  const translators = new Map<string, TFunction>();
  // Made from it and not a copy of it, since every component that translates copies its own properties.
  const remembered = Object.create(texts) as i18n;
  const makeTranslator = texts.getFixedT.bind(texts) as (...scope: unknown[]) => unknown;
  const getFixedT = (...scope: unknown[]) => {
    const name = scope.join('|');
    const known = translators.get(name);
    if (known) return known;
    const ns = scope[1] as string | string[] | undefined;
    const made = remembering(makeTranslator(...scope) as TFunction, (key) =>
      texts.exists(key, { ns } as never),
    );
    translators.set(name, made);
    return made;
  };
  remembered.getFixedT = getFixedT as i18n['getFixedT'];
  remembered.t = remembering(texts.t.bind(texts) as TFunction, (key) => texts.exists(key));
  return remembered;
}

/** Only texts that there are, are remembered: an address or a cookie may ask for any key. */
function remembering(translate: TFunction, exists: (key: string) => boolean): TFunction {
  const slow = translate as unknown as Translator;
  const known = new Map<string, string>();
  const lookUp = (key: string): string => {
    const text = slow(key, { skipInterpolation: true });
    if (exists(key)) known.set(key, text);
    return text;
  };
  const fast: Translator = (key, params) => {
    if (typeof key !== 'string' || typeof params === 'string') return slow(key, params);
    if (params && ('count' in params || 'context' in params || 'ns' in params)) return slow(key, params);
    const text = known.get(key) ?? lookUp(key);
    if (NEEDS_I18NEXT.test(text)) return slow(key, params);
    return text.replace(BLANK, (_blank, name: string) => String(params?.[name] ?? ''));
  };
  return Object.assign(fast, translate) as unknown as TFunction;
}
