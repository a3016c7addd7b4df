import type { FormHTMLAttributes, ReactNode } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { Button } from '#app/ui/button.tsx';
import { unnamedTexts } from '../texts/zh-CN.ts';

interface WorkFormProps extends Omit<FormHTMLAttributes<HTMLFormElement>, 'method'> {
  challenge: { challenge: string; bits: number };
  submit: string;
  children: ReactNode;
}

/** A plain form that brings a piece of work with it; the page's script does it while the form is filled in. */
export function WorkForm({ challenge: { challenge, bits }, submit, children, ...rest }: WorkFormProps) {
  const t = useTexts(unnamedTexts);
  return (
    <form
      method="post"
      encType="multipart/form-data"
      noValidate
      data-work=""
      data-challenge={challenge}
      data-bits={bits}
      {...rest}
    >
      <input type="hidden" name="challenge" value={challenge} />
      <input type="hidden" name="proof" defaultValue="" />
      {children}
      <noscript>
        <p className="mb-4 rounded-md border-l-4 border-warn bg-warn-tint px-4 py-3 font-bold text-warn">
          {t('noScript')}
        </p>
      </noscript>
      <div data-working="" hidden role="status" className="mb-4">
        <p>{t('working')}</p>
        <progress max={1} value={0} aria-label={t('working')} className="w-full accent-press" />
      </div>
      <Button className="w-full sm:w-auto">{submit}</Button>
      <p className="mt-2 text-small text-soft">{t('workWhy')}</p>
    </form>
  );
}
