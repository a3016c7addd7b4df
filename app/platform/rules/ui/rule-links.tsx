import { Link } from '@remix-run/react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { ruleTexts } from '../texts/zh-CN.ts';
import type { ShownRule } from '../shown-value.ts';
import { useRuleWords } from './rule-words.ts';

/** By which rules a page goes: each with its value, one tap from its source. Nothing when there are none. */
export function RuleLinks({ rules }: { rules: readonly ShownRule[] }) {
  const t = useTexts(ruleTexts);
  const words = useRuleWords();
  if (rules.length === 0) return null;
  return (
    <aside className="mb-6 border-l-4 border-line px-4 py-1 text-small">
      <p className="text-soft">{t('links.title')}</p>
      <ul>
        {rules.map(({ key, name, value }) => (
          <li key={key}>
            <Link to={`/rules/${key}`} className="inline-flex min-h-touch items-center">
              {`${name}：${words.value(value)}`}
            </Link>
          </li>
        ))}
      </ul>
    </aside>
  );
}
