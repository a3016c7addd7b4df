import { useTexts } from '#app/core/shown-texts.tsx';
import type { FormState } from '#app/core/form.tsx';
import { TextField } from '#app/ui/field.tsx';
import { proposalStepTexts } from '../texts/steps.zh-CN.ts';
import { CRITERIA, CRITERION_NAMES, type Criterion } from '../criteria.ts';

/** The score sheet: each criterion with what its points stand for. */
export function MarksField({ form, tangible }: { form: FormState; tangible: string }) {
  const t = useTexts(proposalStepTexts);
  return (
    <fieldset className="mb-6">
      <legend className="mb-2 text-large font-bold">{t('stepField.marks')}</legend>
      {CRITERION_NAMES.map((criterion) => (
        <TextField
          key={criterion}
          name={`marks.${criterion}`}
          label={`${t(`criterion.${criterion}.name`)}（${t('stepPage.outOf', { most: String(CRITERIA[criterion].most) })}）`}
          help={anchorsOf(criterion)}
          inputMode="numeric"
          defaultValue={form.typed(`marks.${criterion}`, criterion === 'tangible' ? tangible : '')}
          problem={form.problem(`marks.${criterion}`)}
        />
      ))}
    </fieldset>
  );

  function anchorsOf(criterion: Criterion): string {
    const anchor = t as unknown as (key: string) => string;
    return CRITERIA[criterion].anchors
      .map((points) =>
        t('stepPage.anchor', { points: String(points), text: anchor(`criterion.${criterion}.at${points}`) }),
      )
      .join('；');
  }
}
