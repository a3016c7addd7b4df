import { CloudOff } from 'lucide-react';

interface NetworkBarProps {
  /** What is held back by the network; null while nothing is. */
  label: string | null;
  close: string;
  onClose: () => void;
}

/** Says over the page, where it is in view wherever one pressed, what the network held back. */
export function NetworkBar({ label, close, onClose }: NetworkBarProps) {
  if (label === null) return null;
  return (
    <div
      role="alert"
      className="no-print fixed inset-x-0 top-0 z-20 border-b-4 border-warn bg-warn-tint px-4 py-2 shadow-md"
    >
      <div className="mx-auto flex max-w-page items-center">
        <CloudOff aria-hidden className="mr-3 h-5 w-5 shrink-0 text-warn" />
        <p className="min-w-0 flex-1 font-bold text-ink">{label}</p>
        <button
          type="button"
          onClick={onClose}
          className="ml-2 min-h-touch shrink-0 px-2 text-press underline"
        >
          {close}
        </button>
      </div>
    </div>
  );
}
