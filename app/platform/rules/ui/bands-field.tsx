import { useLoaderData } from '@remix-run/react';
import type { FormState } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { FieldProblem } from '#app/ui/field.tsx';
import type { readRulePage } from '../queries-book.server.ts';
import { ruleTexts } from '../texts/zh-CN.ts';

const CELLS = ['lower', 'upper', 'gives'] as const;
const CELL =
  'min-h-touch w-full min-w-0 rounded-md border border-soft bg-surface px-2 py-1 text-ink sm:px-3 sm:py-2';

/** A table of bands as rows of three cells; empty rows are written into or left out, so it works without scripts. */
export function BandsField({ form }: { form: FormState }) {
  const rule = useLoaderData<ReturnType<typeof readRulePage>>();
  const t = useTexts(ruleTexts);
  const isNamed = rule.choices.length > 0;
  const gives = rule.value.kind === 'bands' ? rule.value.gives : 'points';
  const titles = { lower: t('band.from'), upper: t('band.to'), gives: t(`band.gives_${gives}`) };
  const problems = form.refused?.refusal.problems.filter(({ field }) => field === 'value') ?? [];
  const nameOf = (key: string) => rule.choices.find(({ code }) => code === key)?.name ?? '';
  return (
    <fieldset id="value" className="mb-6">
      <legend className="mb-1 font-bold">{t('form.value')}</legend>
      <p className="mb-2 text-small text-soft">
        {`${t(isNamed ? 'band.namedHelp' : 'band.freeHelp')}${t(rule.scale?.to === null ? 'band.openHelp' : 'band.toHelp')}`}
      </p>
      <div aria-hidden className={`${gridOf(isNamed)} text-small text-soft`}>
        {isNamed ? <span /> : null}
        {CELLS.map((cell) => (
          <span key={cell}>{titles[cell]}</span>
        ))}
      </div>
      {rule.form.bands.map((band, at) => (
        <div key={at} className={`${gridOf(isNamed)} mt-2 items-center`}>
          <input type="hidden" name={`bands.${at}.key`} value={band.key} />
          {isNamed ? <span className="font-bold">{nameOf(band.key)}</span> : null}
          {CELLS.map((cell) => (
            <input
              key={cell}
              name={`bands.${at}.${cell}`}
              aria-label={`${nameOf(band.key) || at + 1} ${titles[cell]}`}
              inputMode="decimal"
              autoComplete="off"
              defaultValue={form.typed(`bands.${at}.${cell}`, band[cell])}
              className={CELL}
            />
          ))}
        </div>
      ))}
      {problems.map(({ text }) => (
        <FieldProblem key={text} name="value" problem={text} />
      ))}
    </fieldset>
  );
}

function gridOf(isNamed: boolean): string {
  return `grid gap-2 ${isNamed ? 'grid-cols-[3rem_1fr_1fr_1.3fr] sm:grid-cols-[4rem_1fr_1fr_1fr]' : 'grid-cols-3'}`;
}
