import type { Actor } from '#app/core/actor.ts';
import type { Translate } from '#app/core/i18n.ts';
import { may } from '#app/core/permission.ts';
import type { NavItem, NavLink } from '#app/platform/system/navigation.ts';
import { portal } from './portal-system.server.ts';
import { ALL_SYSTEMS } from './systems.ts';

/** Home and desk come first, then the sections of the systems, then what the portal shows of all of them. */
const [HOME, DESK, ...OTHERS]: readonly NavItem[] = portal.nav;
const ITEMS: readonly NavItem[] = [
  ...[HOME, DESK].filter((item) => item !== undefined),
  ...ALL_SYSTEMS.filter((one) => one !== portal).flatMap(({ nav = [] }) => nav),
  ...OTHERS,
];

/** The sections this actor may enter, in their order and in the reader's language. */
export function linksFor(actor: Actor, translate: Translate): NavLink[] {
  return ITEMS.filter(({ can }) => can === null || may(actor, can)).map(
    ({ to, label, group, icon = null, exact = false }) => ({
      to,
      label: translate(label),
      group,
      icon,
      exact,
    }),
  );
}
