/**
 * The noun of this feature: an improvement proposal (改善提案) of any employee, never a congress proposal
 * (职代会提案). The codes are those of the database; their words are in `texts/`.
 */

export const PROPOSAL_STATUSES = [
  'DRAFT',
  'SUBMITTED',
  'ACCEPTED',
  'ESCALATED',
  'TRIAL',
  'RESERVED',
  'NOT_ACCEPTED',
  'NOT_ADOPTED',
  'ADOPTED',
  'IMPLEMENTING',
  'SHELVED',
  'COMPLETED',
  'VERIFIED',
  'VALUED',
  'SCORED',
  'REWARD_NOTICE',
  'REWARDED',
  'STANDARDISED',
  'REVOKED',
  'WITHDRAWN',
  'DUPLICATE',
  'ARCHIVED',
] as const;

export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

/** 先实施后申报 (done already) or 先申报后实施 (please decide). */
export const PROPOSAL_MODES = ['IMPLEMENTED', 'PLANNED'] as const;

export type ProposalMode = (typeof PROPOSAL_MODES)[number];

/** 改善类 brings a solution; 发现类 (建议案) names a problem that another unit is to solve. */
export const PROPOSAL_KINDS = ['IMPROVEMENT', 'FINDING'] as const;

export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** The six innovations (六大创新). */
export const INNOVATION_AREAS = [
  'CONTINUOUS_IMPROVEMENT',
  'ENERGY_EMISSION',
  'OWN_TECHNOLOGY',
  'MANAGEMENT_MODEL',
  'CORPORATE_CULTURE',
  'PRODUCT_POSITIONING',
] as const;

export type InnovationArea = (typeof INNOVATION_AREAS)[number];

/** What is improved on the shop floor: the nine of a dye works' campaign, and whatever fits none of them. */
export const IMPROVEMENT_TYPES = [
  'SITE',
  'SAFETY',
  'QUALITY',
  'EFFICIENCY',
  'SAVING',
  'EQUIPMENT',
  'TOOLING',
  'OPERATION',
  'MANAGEMENT',
  'OTHER',
] as const;

/** Where a topic belongs that is no improvement proposal: 反映问题, 找我的代表. */
export const CHANNELS = ['EMPLOYEE_ISSUE', 'REPRESENTATIVE'] as const;

export type Channel = (typeof CHANNELS)[number];

interface RefusalReason {
  /** Offered to the proposer along with the refusal. */
  channel: Channel | null;
  /** Proposals for which the reason may not be used. */
  not?: ProposalMode | ProposalKind;
  /** Whether the earlier proposal must be named. */
  namesEarlier?: true;
}

/** Why a proposal is refused admission (不受理), in the order in which they are offered. */
export const REFUSAL_REASONS = {
  NO_SOLUTION: { channel: 'EMPLOYEE_ISSUE', not: 'FINDING' },
  INCOMPLETE: { channel: null },
  SAME_AS_EARLIER: { channel: null, namesEarlier: true },
  KNOWN_OR_UNDER_WAY: { channel: null },
  ALREADY_IMPLEMENTED: { channel: null, not: 'IMPLEMENTED' },
  PAY_OR_PERSONNEL: { channel: 'REPRESENTATIVE' },
  OWN_DUTY: { channel: null },
  ORDERED: { channel: null },
  UNREALISTIC: { channel: null },
  HARMS_OTHERS: { channel: null },
  UNCONSTRUCTIVE: { channel: 'EMPLOYEE_ISSUE' },
  ATTACKS_PERSONS: { channel: 'EMPLOYEE_ISSUE' },
  PATENT_CONFLICT: { channel: null },
} as const satisfies Record<string, RefusalReason>;

export type RefusalReasonCode = keyof typeof REFUSAL_REASONS;

export const REFUSAL_REASON_CODES = Object.keys(REFUSAL_REASONS) as RefusalReasonCode[];

/** The reasons that may be given for a proposal of this mode and kind. */
export function refusalReasonsFor(mode: ProposalMode, kind: ProposalKind): RefusalReasonCode[] {
  return REFUSAL_REASON_CODES.filter((code) => {
    const { not }: RefusalReason = REFUSAL_REASONS[code];
    return not !== mode && not !== kind;
  });
}

/** 特级 (S) to 四级, 五级 and 参与 (P), best first. */
export const GRADES = ['S', 'A', 'B', 'C', 'D', 'E', 'P'] as const;

export type Grade = (typeof GRADES)[number];

/** Whether the grade is that one or a better one. */
export function isGradeFrom(grade: Grade, atLeast: Grade): boolean {
  return GRADES.indexOf(grade) <= GRADES.indexOf(atLeast);
}

function statuses<const Named extends readonly ProposalStatus[]>(
  ...named: Named
): ReadonlySet<ProposalStatus> {
  return new Set(named);
}

/** No longer a valid proposal: counts in no figure of valid proposals (kpi.md). */
export const INVALID_STATUSES = statuses('NOT_ACCEPTED', 'WITHDRAWN', 'DUPLICATE', 'REVOKED');

/** Adopted, whatever came of it later. A revoked one is no longer counted. */
export const ADOPTED_STATUSES = statuses(
  'ADOPTED',
  'IMPLEMENTING',
  'SHELVED',
  'COMPLETED',
  'VERIFIED',
  'VALUED',
  'SCORED',
  'REWARD_NOTICE',
  'REWARDED',
  'STANDARDISED',
);

/** Waiting for a decision on it. */
export const UNDECIDED_STATUSES = statuses('SUBMITTED', 'ACCEPTED', 'ESCALATED', 'TRIAL');

/** Nobody owes the next step, unless an appeal is open; what may still follow is somebody's choice. */
export const RESTING_STATUSES = statuses(
  'RESERVED',
  'SHELVED',
  'NOT_ACCEPTED',
  'NOT_ADOPTED',
  'DUPLICATE',
  'WITHDRAWN',
  'REVOKED',
  'STANDARDISED',
  'ARCHIVED',
);
