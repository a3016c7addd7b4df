import {
  Banknote,
  Bus,
  CircleHelp,
  Clock4,
  Factory,
  HandHeart,
  HardHat,
  Scale,
  ScrollText,
  type LucideIcon,
} from 'lucide-react';
import { useTexts } from '#app/core/shown-texts.tsx';
import type { FormState } from '#app/core/form.tsx';
import { ChoiceField } from '#app/ui/choice.tsx';
import { FieldProblem, TextField } from '#app/ui/field.tsx';
import { Message } from '#app/ui/message.tsx';
import { CATEGORY_FIELDS } from '../category-fields.ts';
import { CATEGORIES, type Category } from '../concern.ts';
import { concernFormTexts } from '../texts/form.zh-CN.ts';
import { concernTexts } from '../texts/zh-CN.ts';

const ICONS: Record<Category, LucideIcon> = {
  PAY_INSURANCE: Banknote,
  SAFETY: HardHat,
  HOURS_LEAVE: Clock4,
  LIVING: Bus,
  RULES: ScrollText,
  TREATMENT: Scale,
  PRODUCTION: Factory,
  HARDSHIP: HandHeart,
  OTHER: CircleHelp,
};

interface CategoryFieldProps {
  chosen: Category | null;
  onChoose: (category: Category) => void;
  problem?: string | undefined;
}

/** What it is about: large tiles with an icon and a word. */
export function CategoryField({ chosen, onChoose, problem }: CategoryFieldProps) {
  const t = useTexts(concernTexts, concernFormTexts);
  return (
    <fieldset id="category" className="mb-6" aria-describedby={problem ? 'category-problem' : undefined}>
      <legend className="mb-1 font-bold">{t('form.category')}</legend>
      <div className="grid grid-cols-3 gap-2">
        {CATEGORIES.map((category) => (
          <Tile
            key={category}
            category={category}
            label={t(`category.${category}`)}
            isChosen={category === chosen}
            onChoose={onChoose}
          />
        ))}
      </div>
      {problem ? <FieldProblem name="category" problem={problem} /> : null}
    </fieldset>
  );
}

interface TileProps {
  category: Category;
  label: string;
  isChosen: boolean;
  onChoose: (category: Category) => void;
}

function Tile({ category, label, isChosen, onChoose }: TileProps) {
  const Icon = ICONS[category];
  const look = isChosen ? 'border-press bg-press-tint text-press' : 'border-line bg-surface text-ink';
  return (
    <label
      className={`flex min-h-[5rem] cursor-pointer flex-col items-center justify-center rounded-md border p-2 text-center focus-within:ring-2 focus-within:ring-press ${look}`}
    >
      <input
        type="radio"
        name="category"
        value={category}
        checked={isChosen}
        onChange={() => onChoose(category)}
        className="sr-only"
      />
      <Icon aria-hidden className="mb-1 h-6 w-6" />
      <span className={isChosen ? 'font-bold' : ''}>{label}</span>
    </label>
  );
}

interface DetailFieldsProps {
  category: Category;
  form: FormState;
  hazard: boolean;
  onHazard: (hazard: boolean) => void;
}

/** The questions of a category; of safety also whether somebody may be hurt, which goes up at once. */
export function DetailFields({ category, form, hazard, onHazard }: DetailFieldsProps) {
  const t = useTexts(concernFormTexts);
  return (
    <>
      {category === 'SAFETY' ? (
        <ChoiceField
          name="hazard"
          legend={t('hazardQuestion')}
          value={hazard ? 'YES' : 'NO'}
          problem={form.problem('hazard')}
          onChange={(value) => onHazard(value === 'YES')}
          choices={[
            { value: 'YES', label: t('hazardYes') },
            { value: 'NO', label: t('hazardNo') },
          ]}
        />
      ) : null}
      {category === 'SAFETY' && hazard ? <Message look="warn" title={t('form.hazardTold')} /> : null}
      {CATEGORY_FIELDS[category].map((name) => (
        <TextField
          key={name}
          name={`details.${name}`}
          label={t(`detail.${name}`)}
          problem={form.problem(`details.${name}`)}
          defaultValue={form.typed(`details.${name}`)}
          maxLength={100}
        />
      ))}
    </>
  );
}
