import { useTexts } from '#app/core/shown-texts.tsx';
import { coreTexts } from '#app/core/texts/zh-CN.ts';
import type { FormState } from '#app/core/form.tsx';
import { PersonField } from '#app/platform/forms/ui/person-field.tsx';
import { SelectField } from '#app/ui/field.tsx';
import { CATEGORIES_ABOUT_PEOPLE, COMPLAINED_POSTS, type Category } from '../concern.ts';
import { concernFormTexts } from '../texts/form.zh-CN.ts';

/**
 * Whom it is about, if anybody: it goes neither to them nor to those under them. Of what somebody did to somebody it is
 * asked without a tap.
 */
export function AboutField({ form, category }: { form: FormState; category: Category | null }) {
  const t = useTexts(coreTexts, concernFormTexts);
  const isAsked = category !== null && CATEGORIES_ABOUT_PEOPLE.includes(category);
  const isOpen = isAsked || form.typed('about') !== '' || form.typed('aboutPost') !== '';
  return (
    <details open={isOpen} className="mb-6 border-y border-line">
      <summary className="min-h-touch cursor-pointer py-3 font-bold">
        {t('form.about')} <span className="text-small font-normal text-soft">{t('word.optional')}</span>
      </summary>
      <p className="mb-4 text-soft">{t('form.aboutHelp')}</p>
      <SelectField
        name="aboutPost"
        label={t('form.aboutPost')}
        none={t('form.nobody')}
        defaultValue={form.typed('aboutPost')}
        options={COMPLAINED_POSTS.map((post) => ({ value: post, label: t(`post.${post}`) }))}
      />
      <PersonField
        name="about"
        label={t('form.aboutPerson')}
        optional={t('word.optional')}
        problem={form.problem('about')}
        defaultValue={form.typed('about')}
      />
    </details>
  );
}
