import { useTexts } from '#app/core/shown-texts.tsx';
import { TextAreaField } from '#app/ui/field.tsx';
import { CONTENT_LENGTH } from '../concern.ts';
import { lengthOf } from '#app/platform/forms/clean-text.ts';
import { concernFormTexts } from '../texts/form.zh-CN.ts';

interface ConcernTextProps {
  text: string;
  onText: (text: string) => void;
  problem?: string | undefined;
}

/** What happened, in one's own words, with how much there is of it. */
export function ConcernText({ text, onText, problem }: ConcernTextProps) {
  const t = useTexts(concernFormTexts);
  return (
    <TextAreaField
      name="text"
      rows={6}
      label={t('form.text')}
      help={
        <>
          <span className="block">{t('form.textHelp')}</span>
          <span className="block">{t('form.count', { count: lengthOf(text.trim()) })}</span>
        </>
      }
      problem={problem}
      value={text}
      onChange={(event) => onText(event.target.value)}
      maxLength={CONTENT_LENGTH.max * 2}
    />
  );
}
