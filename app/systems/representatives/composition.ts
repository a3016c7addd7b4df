import type { RepresentativeRuleValues } from './rules.ts';

/** Representatives in office, and the employees they stand for, as they are on one day. */
export interface Composition {
  quota: number;
  inOffice: number;
  /** 中层以上. */
  leaders: number;
  frontline: number;
  women: number;
  employees: number;
  femaleEmployees: number;
}

export const GAUGES = ['seats', 'managers', 'frontline', 'women'] as const;

export type GaugeName = (typeof GAUGES)[number];

/** `good`, `warn` where a recommendation is not met, `bad` where a limit of the law is. `none`: nobody to count. */
export type GaugeState = 'good' | 'warn' | 'bad' | 'none';

/** A share with what it is made of, and what it is held against. */
export interface Gauge {
  name: GaugeName;
  numerator: number;
  denominator: number;
  /** In ten-thousandths, the share that it is held against. */
  limit: number;
  state: GaugeState;
  ruleKey: string | null;
}

type CompositionRules = Pick<
  RepresentativeRuleValues,
  'rep.max_manager_share' | 'rep.frontline_min_share' | 'rep.female_min_share'
>;

const WHOLE = 10_000;

/** How the representatives are composed (domain §2.1): shares by whole numbers only. */
export function gaugesOf(of: Composition, rules: CompositionRules): Gauge[] {
  const { quota, inOffice, leaders, frontline, women, employees, femaleEmployees } = of;
  const most = parts(rules['rep.max_manager_share']);
  const least = parts(rules['rep.frontline_min_share']);
  const asked = parts(rules['rep.female_min_share']);
  const womenLimit = employees === 0 ? 0 : Math.round((asked * femaleEmployees) / employees);
  const enoughWomen = women * employees * WHOLE >= asked * femaleEmployees * inOffice;
  const share = { denominator: inOffice };
  return [
    {
      name: 'seats',
      numerator: inOffice,
      denominator: quota,
      limit: WHOLE,
      state: stateOf(quota, inOffice >= quota, 'warn'),
      ruleKey: 'rep.quota.scheme',
    },
    {
      ...share,
      name: 'managers',
      numerator: leaders,
      limit: most,
      state: stateOf(inOffice, leaders * WHOLE <= most * inOffice, 'bad'),
      ruleKey: 'rep.max_manager_share',
    },
    {
      ...share,
      name: 'frontline',
      numerator: frontline,
      limit: least,
      state: stateOf(inOffice, frontline * WHOLE >= least * inOffice, 'warn'),
      ruleKey: 'rep.frontline_min_share',
    },
    {
      ...share,
      name: 'women',
      numerator: women,
      limit: womenLimit,
      state: stateOf(inOffice, enoughWomen, 'warn'),
      ruleKey: 'rep.female_min_share',
    },
  ];
}

function parts(share: number): number {
  return Math.round(share * WHOLE);
}

function stateOf(counted: number, isMet: boolean, otherwise: 'warn' | 'bad'): GaugeState {
  if (counted === 0) return 'none';
  return isMet ? 'good' : otherwise;
}
