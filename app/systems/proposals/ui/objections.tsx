import { useTexts } from '#app/core/shown-texts.tsx';
import { Section } from '#app/ui/page.tsx';
import { proposalDetailTexts } from '../texts/detail.zh-CN.ts';

interface Answered {
  text: string;
  result: string | null;
  answer: string;
}

interface ObjectionsProps {
  objections: readonly (Answered & { id: number })[];
  appeal: Answered | null;
}

/** Objections to the notice and the appeal, with what was answered. Objections are shown without their author. */
export function Objections({ objections, appeal }: ObjectionsProps) {
  const t = useTexts(proposalDetailTexts);
  return (
    <>
      {appeal ? (
        <Section title={t('detail.appeal')}>
          <p className="whitespace-pre-line">{appeal.text}</p>
          <p className="text-soft">{appeal.result === null ? t('detail.appealOpen') : appeal.answer}</p>
        </Section>
      ) : null}
      {objections.length > 0 ? (
        <Section title={t('detail.objections')}>
          <ul>
            {objections.map(({ id, text, result, answer }) => (
              <li key={id} className="border-b border-line py-2">
                <p className="whitespace-pre-line">{text}</p>
                <p className="text-soft">{result === null ? t('detail.objectionOpen') : answer}</p>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
