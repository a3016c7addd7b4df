import { translation } from '#app/core/i18n.ts';
import type { ruleServerTexts as source } from './zh-CN.server.ts';

export const ruleServerTexts = translation<typeof source>('rules', {
  done: {
    set: 'Saved. What happens from that day on goes by the new rule.',
    ended: 'Saved. The default holds again from that day on.',
    withdrawn: 'Taken back.',
    preset: 'Taken over; rules changed: {{count}}.',
  },
  refusal: {
    unknown: 'There is no such rule. Please look it up on the page of rules.',
    holdsAlready:
      'It holds already and cannot be taken back. Choose a day from which the default holds again.',
    presetHolds: 'From that day on the rules are those of this set already.',
  },
  problem: {
    noDay: 'Please fill in the day from which it holds',
    past: 'Not before today',
    noSource: 'Please name the source, such as a document or a meeting',
    sourceLong: 'At most 200 characters for the source',
    nothingEnds: 'The default holds on that day anyway',
    notThisKind: 'Please fill in a number, or choose',
    negative: 'Not below 0',
    notWhole: 'Please fill in a whole number',
    tooMany: 'Too large, at most {{most}}',
    pointsOver100: 'At most 100 points',
    shareOver1: 'At most 100%',
    shareTooFine: 'At most two decimals of a percent',
    notAmount: 'Please fill in an amount with at most two decimals, such as 5000',
    amountTooLarge: 'The amount is too large',
    unknownChoice: 'Please choose one',
    noBands: 'At least one band is needed',
    bandIncomplete: 'A band is not complete: from, to and what it gives are numbers',
    bandEmpty: 'The band {{band}} is empty: it must end above its beginning',
    bandHole: '{{from}} to {{to}} belongs to no band',
    bandOverlap: 'The bands {{band}} and {{other}} overlap',
    bandOffScale: 'The band {{band}} lies beyond the scale',
    bandKeyTwice: 'Two bands begin where {{band}} begins',
    bandKeyUnknown: 'The band {{band}} has a name that cannot be used',
    bandKeyOrder: 'The band {{band}} is out of order: a better grade needs a higher score',
    bandGivesTooMuch: 'The band {{band}} may give at most {{most}} points',
  },
});
