import { translation } from '#app/core/i18n.ts';
import type { serviceDetailTexts as source } from './detail.zh-CN.ts';

export const serviceDetailTexts = translation<typeof source>('service-figures', {
  detail: {
    back: 'Back to the service figures',
    counted: 'How it is counted',
    numerator: 'Numerator',
    denominator: 'Denominator',
    added:
      'Over several units numerators and denominators are added and then divided; percentages are never averaged.',
    printed: 'Printed: {{mode}}.',
    rounding: 'rounded half up',
    truncate: 'cut off',
    rule: 'See the rule',
    records: 'Records',
    parts: 'Which of them',
    many: 'The denominator is {{count}}.',
    only: {
      concerns:
        'Only the union sees the list of concerns; others see the numbers, so that nobody is recognised.',
      small:
        'Concerns are not listed by team or by a department of a few, so that nobody without a name is recognised. Look at the enterprise or a larger department.',
      people: 'The list names people; only the union sees it.',
    },
    few: 'There are fewer than 5, or they could be worked out from other numbers; so that nobody is recognised, it is not shown.',
    tooFine:
      'Concerns are shown by month for the enterprise, by quarter and year for a department, and not for a team, so that nobody is recognised.',
    wholeOnly: 'What people chose or thought is shown for the enterprise only, so that nobody is recognised.',
    in: 'in the numerator',
    out: 'not in it',
    amount: '{{above}} / {{below}}',
    withheld: 'open to the parties only',
    more: 'Further down',
  },
  part: {
    all: 'Denominator',
    counted: 'In the numerator',
    missed: 'Not in the numerator',
    excluded: 'Left out',
  },
  none: {
    all: 'There are none in the period.',
    counted: 'None is in the numerator.',
    missed: 'None misses.',
    excluded: 'Nothing is left out.',
  },
  excluded: {
    moved: 'moved, counts where it went',
    ahead: 'still ahead today',
    withdrawn: 'withdrawn',
    waiting: 'said to be done, to be checked',
    unapproved: 'the plan is not approved yet',
    dropped: 'taken out by the inspectors',
  },
});
