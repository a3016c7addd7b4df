import { useNavigate } from '@remix-run/react';
import type { MouseEvent, ReactNode } from 'react';

/**
 * A list whose rows lead somewhere. The list follows the links of all its rows: a link of the router's own in each
 * was a tenth of making a page. Without scripts they are plain links.
 */
export function Rows({ children }: { children: ReactNode }) {
  const navigate = useNavigate();
  const follow = (event: MouseEvent) => {
    const link = linkOf(event);
    if (!link) return;
    event.preventDefault();
    navigate(link.pathname + link.search);
  };
  return (
    <ul className="border-t border-line" onClick={follow}>
      {children}
    </ul>
  );
}

/** One row, all of it a link; `to` is an address of the portal. */
export function Row({ to, children }: { to: string; children: ReactNode }) {
  return (
    <li className="border-b border-line">
      <a href={to} data-discover="true" className="block py-3 text-ink no-underline hover:bg-press-tint">
        {children}
      </a>
    </li>
  );
}

/** The link that was plainly clicked; another button or a key held down leaves it to the browser. */
function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  const { button, metaKey, altKey, ctrlKey, shiftKey } = event;
  if (button !== 0 || metaKey || altKey || ctrlKey || shiftKey) return null;
  return (event.target as Element).closest('a');
}
