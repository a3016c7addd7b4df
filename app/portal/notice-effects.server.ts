import type { NoticeEffects } from '#app/systems/public-notices/effects.ts';
import { electionEffect } from '#app/systems/representatives/commands/begin-office.server.ts';

/** What follows when a public notice is decided, by the noun of the record that it is about. */
export const NOTICE_EFFECTS: NoticeEffects = { representatives: electionEffect };
