/** The noun: a representative of the employees (职工代表), his term, his election unit. Words are in `texts/`. */

export const TERM_STATUSES = ['PREPARING', 'ELECTING', 'ACTIVE', 'EXTENDED', 'CLOSED'] as const;

export type TermStatus = (typeof TERM_STATUSES)[number];

/** Terms whose representatives are in office. */
export const RUNNING_TERMS: readonly TermStatus[] = ['ACTIVE', 'EXTENDED'];

export const CATEGORIES = ['FRONTLINE', 'TECHNICAL', 'MANAGEMENT', 'LEADER', 'OTHER'] as const;

export type Category = (typeof CATEGORIES)[number];

const CATEGORY_OF_POSITION: Readonly<Record<string, Category>> = {
  FRONTLINE: 'FRONTLINE',
  TECHNICAL: 'TECHNICAL',
  ADMINISTRATIVE: 'MANAGEMENT',
  MANAGER: 'LEADER',
};

/** The category that somebody's post on the roster suggests. */
export function categoryOf(positionKind: string | null): Category {
  return CATEGORY_OF_POSITION[positionKind ?? ''] ?? 'OTHER';
}

export const REPRESENTATIVE_STATUSES = ['ELECTED', 'IN_OFFICE', 'SUSPENDED', 'ENDED'] as const;

export type RepresentativeStatus = (typeof REPRESENTATIVE_STATUSES)[number];

/** Why an office ends (上海市职工代表大会条例第十九条); ANNULLED: it never began, an objection to the election was upheld. */
export const END_REASONS = [
  'LEFT',
  'TRANSFERRED',
  'RECALLED',
  'RESIGNED',
  'PENALTY',
  'TERM_END',
  'DECEASED',
  'ANNULLED',
] as const;

export type EndReason = (typeof END_REASONS)[number];

/** What the union enters by hand; the others follow from the roster and from the end of the term. */
export const ENTERED_END_REASONS = ['RECALLED', 'RESIGNED', 'PENALTY', 'DECEASED'] as const;

export const ENTRY_STATUSES = ['DRAFT', 'SELF_CONFIRMED', 'PUBLISHED', 'EXPIRED'] as const;

export type EntryStatus = (typeof ENTRY_STATUSES)[number];

export const VACANCY_STATUSES = ['OPEN', 'FILLED', 'CLOSED'] as const;

export type VacancyStatus = (typeof VACANCY_STATUSES)[number];
