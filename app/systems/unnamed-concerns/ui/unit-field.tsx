import type { FormState } from '#app/core/form.tsx';
import { useTexts } from '#app/core/shown-texts.tsx';
import { controlProps, Field } from '#app/ui/field.tsx';
import type { OfferedUnits } from '../offered-units.ts';
import { unnamedTexts } from '../texts/zh-CN.ts';

interface UnitFieldProps {
  units: OfferedUnits;
  enterpriseId: number;
  state: FormState;
}

/** Where it comes from, as far as that can be said without naming anybody. */
export function UnitField({ units, enterpriseId, state }: UnitFieldProps) {
  const t = useTexts(unnamedTexts);
  const isFolded = units.hasSmallDepartments || units.departments.some(({ hasSmallTeams }) => hasSmallTeams);
  const texts = {
    name: 'unitId',
    label: t('new.unit'),
    help: isFolded ? t('new.unitHelp') : undefined,
    problem: state.problem('unitId'),
  };
  return (
    <Field {...texts}>
      <select {...controlProps(texts)} defaultValue={state.typed('unitId')}>
        <option value="">{t('new.unitChoose')}</option>
        <option value={enterpriseId}>{t('new.unitWhole')}</option>
        {units.departments.map(({ id, name, teams }) => (
          <optgroup key={id} label={name}>
            <option value={id}>{teams.length > 0 ? t('new.unitNoTeam', { name }) : name}</option>
            {teams.map((team) => (
              <option key={team.id} value={team.id}>
                {`${name} ${team.name}`}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}
