import type { Live, LiveWay } from '#app/core/live-concern.ts';
import type { NounOf } from '#app/core/live-event.ts';
import type { commitmentEvents } from '#app/systems/commitments/events.ts';
import type { concernEvents } from '#app/systems/concerns/events.ts';
import type { importEvents } from '#app/platform/imports/events.ts';
import type { publicNoticeEvents } from '#app/systems/public-notices/events.ts';
import type { noticeEvents } from '#app/platform/notifications/events.ts';
import type {
  entryEvents,
  officeEvents,
  termEvents,
  vacancyEvents,
} from '#app/systems/representatives/events.ts';
import type { ruleEvents } from '#app/platform/rules/events.ts';
import type { dayEvents } from '#app/systems/consultation-days/events.ts';
import type { findingEvents, roundEvents } from '#app/systems/inspections/events.ts';
import type { talkEvents } from '#app/systems/management-talks/events.ts';
import type { postEvents } from '#app/systems/posts/events.ts';
import type { reportEvents } from '#app/systems/yearly-reports/events.ts';
import type { proposalEvents } from '#app/systems/proposals/events.ts';

/** The nouns of all live events of the portal. */
type LiveNoun =
  | NounOf<typeof commitmentEvents>
  | NounOf<typeof concernEvents>
  | NounOf<typeof dayEvents>
  | NounOf<typeof roundEvents>
  | NounOf<typeof findingEvents>
  | NounOf<typeof talkEvents>
  | NounOf<typeof importEvents>
  | NounOf<typeof noticeEvents>
  | NounOf<typeof publicNoticeEvents>
  | NounOf<typeof officeEvents>
  | NounOf<typeof termEvents>
  | NounOf<typeof vacancyEvents>
  | NounOf<typeof entryEvents>
  | NounOf<typeof ruleEvents>
  | NounOf<typeof postEvents>
  | NounOf<typeof reportEvents>
  | NounOf<typeof proposalEvents>;

/** The part of a route's `handle` that says which events its page follows, and how. */
export function live(ways: Readonly<Partial<Record<LiveNoun, LiveWay>>>): Live {
  return { live: ways };
}
