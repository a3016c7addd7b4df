import type { Permission } from '#app/core/permission.ts';

/**
 * Where a section stands: BAR above every page, MORE one tap behind it, QUIET below every page for what one looks up
 * now and then, INBOX beside the name.
 */
export type NavGroup = 'BAR' | 'MORE' | 'QUIET' | 'INBOX';

/** Signs that stand before a section in the bar. */
export type NavIcon = 'home' | 'idea' | 'inbox' | 'speech' | 'people';

/** A section of the portal. */
export interface NavItem {
  to: string;
  /** Text key of its name. */
  label: string;
  group: NavGroup;
  icon?: NavIcon;
  /** Who sees it; null for everybody. */
  can: Permission | null;
  /** Whether the pages below its address are other sections. */
  exact?: true;
}

/** A section as the frame shows it, in the reader's language. */
export interface NavLink {
  to: string;
  label: string;
  group: NavGroup;
  icon: NavIcon | null;
  exact: boolean;
}
