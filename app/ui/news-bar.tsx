import { RefreshCw } from 'lucide-react';

interface NewsBarProps {
  /** What came; null while there is nothing. */
  label: string | null;
  onLook: () => void;
}

/** Offers what came since the page was read, over the page and without moving anything on it. */
export function NewsBar({ label, onLook }: NewsBarProps) {
  return (
    <div
      role="status"
      className="no-print pointer-events-none fixed inset-x-0 bottom-4 z-10 flex justify-center px-4"
    >
      {label === null ? null : (
        <button
          type="button"
          onClick={onLook}
          className="pointer-events-auto flex min-h-touch items-center rounded-full border border-press bg-surface px-6 font-bold text-press shadow-md hover:bg-press-tint"
        >
          <RefreshCw aria-hidden className="mr-2 h-4 w-4" />
          {label}
        </button>
      )}
    </div>
  );
}
