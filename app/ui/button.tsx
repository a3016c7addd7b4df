import { Link } from '@remix-run/react';
import type { ButtonHTMLAttributes, ReactNode } from 'react';

const SHAPE =
  'inline-flex min-h-touch items-center justify-center rounded-md px-4 py-2 font-bold no-underline disabled:opacity-60';

const LOOKS = {
  main: 'bg-press text-on-press hover:bg-press-dark',
  quiet: 'border border-line bg-surface text-press hover:bg-press-tint',
  danger: 'border border-seal bg-surface text-seal hover:bg-seal-tint',
  final: 'bg-seal text-on-press hover:opacity-90',
};

export type ButtonLook = keyof typeof LOOKS;

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: ButtonLook;
}

/** A button; `main` at most once in view, `danger` for what destroys or refuses, `final` for what cannot be undone. */
export function Button({ look = 'main', type = 'submit', className = '', ...rest }: ButtonProps) {
  return <button type={type} className={`${SHAPE} ${LOOKS[look]} ${className}`} {...rest} />;
}

interface ButtonLinkProps {
  to: string;
  look?: ButtonLook;
  /** For a file: the browser itself loads it. */
  download?: boolean;
  /** For a page that stands by itself: the browser loads it whole. */
  anew?: boolean;
  children: ReactNode;
}

/** A link that looks like a button because it is the thing to do next. */
export function ButtonLink({
  to,
  look = 'quiet',
  download = false,
  anew = false,
  children,
}: ButtonLinkProps) {
  const className = `${SHAPE} ${LOOKS[look]}`;
  if (download) {
    return (
      <a href={to} download className={className}>
        {children}
      </a>
    );
  }
  return (
    <Link to={to} reloadDocument={anew} data-alone={anew ? '' : undefined} className={className}>
      {children}
    </Link>
  );
}
