import { Eye, EyeOff, ShieldCheck } from 'lucide-react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { FieldProblem } from '#app/ui/field.tsx';
import type { Tier } from '../concern.ts';
import { concernFormTexts } from '../texts/form.zh-CN.ts';
import { concernTexts } from '../texts/zh-CN.ts';

/** Where the unnamed path begins. It is loaded anew, without a referrer: nothing of this page goes along. */
export const UNNAMED_AT = '/unnamed-concerns/new';

type OpenTier = Exclude<Tier, 'UNNAMED'>;

const ICONS = { NAMED: Eye, CONFIDENTIAL: ShieldCheck } as const;

interface TierFieldProps {
  tier: OpenTier;
  onTier: (tier: OpenTier) => void;
  problem?: string | undefined;
}

const BOX = 'flex min-h-touch rounded-md border p-3';

/** Who should know that it was he: three honest tiers, each with what it means. */
export function TierField({ tier, onTier, problem }: TierFieldProps) {
  const t = useTexts(concernTexts, concernFormTexts);
  return (
    <fieldset id="tier" className="mb-6">
      <legend className="mb-1 font-bold">{t('form.tier')}</legend>
      <div className="grid gap-2">
        {(['NAMED', 'CONFIDENTIAL'] as const).map((one) => {
          const Icon = ICONS[one];
          return (
            <label
              key={one}
              className={`${BOX} cursor-pointer focus-within:ring-2 focus-within:ring-press ${one === tier ? 'border-press bg-press-tint' : 'border-line bg-surface'}`}
            >
              <input
                type="radio"
                name="tier"
                value={one}
                checked={one === tier}
                onChange={() => onTier(one)}
                className="mr-3 mt-1 h-5 w-5 shrink-0 accent-press"
              />
              <span>
                <span className="flex items-center font-bold">
                  <Icon aria-hidden className="mr-2 h-5 w-5" />
                  {t(`tier.${one}`)}
                </span>
                <span className="block text-small text-soft">{t(`tierHelp.${one}`)}</span>
              </span>
            </label>
          );
        })}
        <a
          href={UNNAMED_AT}
          rel="noreferrer"
          className={`${BOX} border-line bg-surface text-ink no-underline hover:bg-press-tint`}
        >
          <EyeOff aria-hidden className="mr-3 mt-1 h-5 w-5 shrink-0" />
          <span>
            <span className="block font-bold text-press underline">{t('tier.UNNAMED')}</span>
            <span className="block text-small text-soft">{t('tierHelp.UNNAMED')}</span>
          </span>
        </a>
      </div>
      {problem ? <FieldProblem name="tier" problem={problem} /> : null}
    </fieldset>
  );
}
