import { Printer } from 'lucide-react';

/** Prints the page as it is; print styles leave out what only a screen needs. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button
      type="button"
      onClick={() => window.print()}
      className="inline-flex min-h-touch items-center rounded-md border border-line bg-surface px-4 py-2 font-bold text-press hover:bg-press-tint"
    >
      <Printer aria-hidden className="mr-2 h-4 w-4" />
      {label}
    </button>
  );
}
