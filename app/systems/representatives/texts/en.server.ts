import { translation } from '#app/core/i18n.ts';
import type { representativeServerTexts as source } from './zh-CN.server.ts';

export const representativeServerTexts = translation<typeof source>('representatives', {
  nav: 'Representatives',
  record: 'Representatives',
  chapter: 'Representatives and elections',
  rule: {
    quota_scheme: 'How the number of representatives is found',
    max_manager_share: 'Largest share of middle and senior managers',
    frontline_min_share: 'Smallest share of the front line',
    female_min_share: 'Share of women, against their share of the staff',
    election_turnout_min: 'Turnout of an election',
    election_pass: 'Votes to be elected',
    term: 'Length of a term',
    term_extension: 'Longest extension of a term',
    by_election: 'Time for a by-election',
    entry_confirm: 'Time for a representative to confirm the entry',
    entry_approve: 'Time for the chair to approve the entry',
    entry_update: 'Time to approve a changed entry',
    paid_time: 'Work as a representative counts as normal attendance',
    visit_minutes: 'What a visit counts as duty time',
  },
  ruleAbout: {
    quota_scheme:
      'With 700 employees: 35 by the national rule, 60 in Shanghai, 82 in Zhejiang, 70 to 105 in Henan. Provinces differ: choose that of your own place.',
    max_manager_share: 'Of those in office: at most 12 of 60.',
    frontline_min_share:
      'The law wants the front line to be the main body; more than half is usual. A shortfall is pointed out, not forbidden.',
    female_min_share:
      '100% means that women are not fewer among representatives than among the staff. A shortfall is pointed out, not forbidden.',
    election_turnout_min: 'Of all employees of the election unit, in whole numbers.',
    election_pass:
      'Of all employees of the election unit, not of those who voted. In Shanghai half is enough.',
    term: 'Three years, or up to five.',
    term_extension: 'Needs a reason and a decision; a year at most.',
    by_election: 'When a representative has gone, the unit elects another within this time.',
    entry_confirm: 'Counted from the first day in office.',
    entry_approve: 'Counted from the confirmation by the representative.',
    entry_update: 'Where a published entry changes, counted from the confirmation.',
    paid_time:
      'What representatives do in working time counts as normal attendance; Zhejiang’s regulation (Art. 12) says so too.',
    visit_minutes: 'Nobody clocks a visit: the statement of duty time takes this for each.',
  },
  ruleChoice: {
    NATIONAL: 'National: at least 5% of the employees and at least 30',
    SHANGHAI: 'Shanghai: 30 for 100 employees and 5 for each further 100',
    ZHEJIANG: 'Zhejiang: 40 for 100 employees and 7 for each further 100',
    HENAN: 'Henan: a range by size',
    TWO_THIRDS: 'Two thirds or more',
    FOUR_FIFTHS: 'Four fifths or more',
    STRICT_MAJORITY: 'More than half of all employees',
    HALF_OR_MORE: 'Half of all employees or more',
  },
  refusal: {
    notFound:
      'There is no such representative: not in your enterprise, or the election is not yet announced.',
  },
});
