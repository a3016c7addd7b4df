import { translation } from '#app/core/i18n.ts';
import type { cardServerTexts as source } from './zh-CN.server.ts';

export const cardServerTexts = translation<typeof source>('contact-cards', {
  nav: 'Contact cards',
  navVisits: 'Visits',
  record: 'Contact cards',
  recordVisit: 'Visits',
  chapter: 'Contact cards',
  rule: {
    card: { coverage: 'Coverage aimed at', shown_by_code: 'What a code shows without signing in' },
  },
  ruleAbout: {
    card: {
      coverage: 'Cards go to all who are served: everybody has one of his own representative.',
      shown_by_code:
        'A card may be found by somebody from outside. The way to raise a concern is open whatever is shown.',
    },
  },
  ruleChoice: { ENTRY: 'All that is published', NAME: 'Name and units only', NOTHING: 'Nothing' },
  done: {
    printed: '{{count}} cards made, ready to print.',
    handedOut: '{{card}} is now {{name}}’s.',
    handedOutAll: '{{count}} cards given by the roster.',
    revoked: '{{card}} is out of use.',
    posters: '{{count}} codes made; the poster is ready to print.',
    visited: 'Visit to {{name}} recorded.',
  },
  problem: {
    noUnit: 'Choose a unit',
    noRepresentative: 'Choose a representative',
    notTheirs: 'He does not represent {{unit}}; choose one of its representatives',
    count: 'A whole number from 1 to 500',
    noCard: 'There is no card “{{card}}”; look at its bottom right',
    notFree: '{{card}} is handed out or out of use; take another',
    notYours: '“{{card}}” is not one of yours; look at its bottom right',
    noneLeft: 'All cards of this batch are handed out',
    allHaveOne: 'Everybody in this unit has a card',
    outOfUse: '{{card}} was out of use before',
    noReason: 'Choose why',
    nobody: 'Nobody on the roster is “{{who}}”; write the employee number',
    several: 'More than one is called “{{who}}”; write the employee number',
    oneself: 'A visit is to somebody you represent, not to yourself',
    notRepresented: '{{name}} is not in a unit you represent; his own representative records it',
    noDay: 'Fill in the day',
    notYet: 'Record a visit after it was made: not later than today',
    noteLong: 'At most 500 characters',
  },
  refusal: {
    unknownCode:
      'This code is out of use or none of ours. Sign in and look under “My representative”, or ask the union for a new card.',
    noOffice:
      'You are not in office as a representative, so there are no visits to record. If that is wrong, ask the union officer.',
  },
});
