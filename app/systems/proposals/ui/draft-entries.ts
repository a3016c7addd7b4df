import type { DraftForForm } from '../queries-form.server.ts';

const PARTNER_FIELD = /^partners\.(\d+)\.(who|share)$/;

/** The draft that the phone kept as name and value pairs; what it does not name is as in `base`. */
export function draftFromEntries(entries: readonly [string, string][], base: DraftForForm): DraftForForm {
  const texts = new Map(entries);
  const partners: DraftForForm['partners'] = [];
  for (const [name, value] of entries) {
    const match = PARTNER_FIELD.exec(name);
    if (!match) continue;
    const at = Number(match[1]);
    partners[at] = { who: '', share: '', ...partners[at], [match[2] as 'who' | 'share']: value };
  }
  const values = Object.fromEntries(
    Object.keys(base.values).map((name) => [name, texts.get(name) ?? '']),
  ) as DraftForForm['values'];
  return {
    ...base,
    draftKey: texts.get('draftKey') ?? base.draftKey,
    values,
    partners: partners.filter(Boolean),
  };
}
