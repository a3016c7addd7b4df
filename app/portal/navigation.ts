import type { Actor } from '#app/core/actor.ts';
import { may, type Permission } from '#app/core/permission.ts';
import { canHandleConcerns } from '#app/commons/concerns/permissions.ts';
import { canSeeOverdue } from '#app/commons/deadlines/policy.ts';
import { canReadNotices } from '#app/commons/notices/policy.ts';
import { canReadRules } from '#app/commons/rules/policy.ts';
import { canImport, canSeePeople } from '#app/commons/roster/policy.ts';
import { canSeeFigures } from '#app/features/participation/permissions.ts';
import { canDecideProposals, canReadProposals } from '#app/features/proposals/permissions.ts';

/** What one looks up now and then; it stands below every page, out of the way. */
export type QuietPlace = 'rules';

export type BarPlace =
  'home' | 'proposals' | 'queue' | 'concerns' | 'participation' | 'deadlines' | 'people' | 'imports';

export type Place = BarPlace | QuietPlace | 'notices';

export interface PlaceLink {
  place: Place;
  to: string;
}

const PLACES: readonly (PlaceLink & { can: Permission | null })[] = [
  { place: 'home', to: '/', can: null },
  { place: 'proposals', to: '/proposals', can: canReadProposals },
  { place: 'queue', to: '/proposals/queue', can: canDecideProposals },
  { place: 'concerns', to: '/concerns', can: canHandleConcerns },
  { place: 'participation', to: '/participation', can: canSeeFigures },
  { place: 'deadlines', to: '/deadlines', can: canSeeOverdue },
  { place: 'people', to: '/people', can: canSeePeople },
  { place: 'imports', to: '/imports', can: canImport },
  { place: 'notices', to: '/notices', can: canReadNotices },
  { place: 'rules', to: '/rules', can: canReadRules },
];

/** The sections this actor may enter, in their order. */
export function linksFor(actor: Actor): PlaceLink[] {
  return PLACES.filter(({ can }) => can === null || may(actor, can)).map(({ place, to }) => ({ place, to }));
}
