import type { Actor } from '#app/core/actor.ts';
import { may, type Permission } from '#app/core/permission.ts';
import { canSeeBoard } from '#app/systems/commitments/permissions.ts';
import { canHandleConcerns } from '#app/systems/concerns/permissions.ts';
import { canSeeOverdue } from '#app/platform/deadlines/policy.ts';
import { canReadNotices } from '#app/platform/notifications/policy.ts';
import { canReadPublicNotices } from '#app/systems/public-notices/policy.ts';
import { canReadTerms } from '#app/systems/representatives/policy.ts';
import { canReadRules } from '#app/platform/rules/policy.ts';
import { canImport, canSeePeople } from '#app/systems/roster/policy.ts';
import { canSeeConcernFigures } from '#app/systems/concern-figures/permissions.ts';
import { canSeeCards, canVisit } from '#app/systems/contact-cards/permissions.ts';
import { canSeeDays } from '#app/systems/consultation-days/policy.ts';
import { canSeeDutyTime } from '#app/systems/duty-time/permissions.ts';
import { canReadInspections } from '#app/systems/inspections/permissions.ts';
import { canReadTalks } from '#app/systems/management-talks/permissions.ts';
import { canSeeFigures } from '#app/systems/participation/permissions.ts';
import { canSeeServiceFigures } from '#app/systems/service-figures/permissions.ts';
import { canDecideProposals, canReadProposals } from '#app/systems/proposals/permissions.ts';

/**
 * Where a section stands: BAR above every page, MORE one tap behind it, QUIET below every page for what one looks up
 * now and then, INBOX beside the name.
 */
export type Stand = 'BAR' | 'MORE' | 'QUIET' | 'INBOX';

const PLACES = [
  { place: 'home', to: '/', stand: 'BAR', can: null },
  { place: 'proposals', to: '/proposals', stand: 'BAR', can: canReadProposals },
  { place: 'queue', to: '/desk', stand: 'BAR', can: canDecideProposals },
  { place: 'concerns', to: '/concerns', stand: 'BAR', can: canHandleConcerns },
  { place: 'representatives', to: '/representatives', stand: 'BAR', can: canReadTerms },
  { place: 'consultation-days', to: '/consultation-days', stand: 'MORE', can: canSeeDays },
  { place: 'commitments', to: '/commitments/board', stand: 'MORE', can: canSeeBoard },
  { place: 'inspections', to: '/inspections', stand: 'MORE', can: canReadInspections },
  { place: 'management-talks', to: '/management-talks', stand: 'MORE', can: canReadTalks },
  { place: 'public-notices', to: '/public-notices', stand: 'MORE', can: canReadPublicNotices },
  { place: 'participation', to: '/participation', stand: 'MORE', can: canSeeFigures },
  { place: 'concern-figures', to: '/concern-figures', stand: 'MORE', can: canSeeConcernFigures },
  { place: 'service-figures', to: '/service-figures', stand: 'MORE', can: canSeeServiceFigures },
  { place: 'deadlines', to: '/deadlines', stand: 'MORE', can: canSeeOverdue },
  { place: 'contact-cards', to: '/contact-cards', stand: 'MORE', can: canSeeCards },
  { place: 'visits', to: '/visits', stand: 'MORE', can: canVisit },
  { place: 'duty-time', to: '/duty-time', stand: 'MORE', can: canSeeDutyTime },
  { place: 'people', to: '/people', stand: 'MORE', can: canSeePeople },
  { place: 'imports', to: '/imports', stand: 'MORE', can: canImport },
  { place: 'notices', to: '/notices', stand: 'INBOX', can: canReadNotices },
  { place: 'rules', to: '/rules', stand: 'QUIET', can: canReadRules },
] as const satisfies readonly { place: string; to: string; stand: Stand; can: Permission | null }[];

export type Place = (typeof PLACES)[number]['place'];

export interface PlaceLink {
  place: Place;
  to: string;
  stand: Stand;
}

/** The sections this actor may enter, in their order. */
export function linksFor(actor: Actor): PlaceLink[] {
  return PLACES.filter(({ can }) => can === null || may(actor, can)).map(({ place, to, stand }) => ({
    place,
    to,
    stand,
  }));
}
