/** How the number of representatives is found (domain §2.1). */
export const QUOTA_SCHEMES = ['NATIONAL', 'SHANGHAI', 'ZHEJIANG', 'HENAN'] as const;

export type QuotaScheme = (typeof QUOTA_SCHEMES)[number];

/** How many representatives there must be. `most` is null where only a minimum is set. */
export interface QuotaRange {
  least: number;
  most: number | null;
}

/** No congress (职工代表大会) has fewer; below 100 employees a general meeting may be held instead. */
const FEWEST = 30;

/**
 * The number of representatives for that many employees. Nobody is counted twice: an enterprise smaller than the number
 * asked for has as many as it has employees.
 *
 * - NATIONAL 企业民主管理规定第八条: 5 %, at least 30
 * - SHANGHAI 上海市职工代表大会条例第二十一条: 30 and 5 more for each further 100; above 3000 at least 175
 * - ZHEJIANG 浙江省企业民主管理条例第十条: 40 and 7 for each further 100; from 1000 on 100 and 20 for each further 1000;
 *   from 5000 on at least 200
 * - HENAN 河南省企业职工民主权利保障条例第十八条: a range of 15 % to 10 %, from 1000 on of 10 % to 3 %; above 10000 at
 *   most 500. A larger enterprise never has to have fewer than the end of the band before it.
 *
 * @param employees whole number, 0 or more; anything else throws a `RangeError`
 */
export function quotaOf(scheme: QuotaScheme, employees: number): QuotaRange {
  if (!Number.isSafeInteger(employees) || employees < 0)
    throw new RangeError(`Not a headcount: ${employees}`);
  const { least, most } = SCHEMES[scheme](employees);
  return {
    least: Math.min(least, employees),
    most: most === null ? null : Math.min(Math.max(least, most), employees),
  };
}

/** Whether the number fits the range. */
export function fitsQuota({ least, most }: QuotaRange, quota: number): boolean {
  return quota >= least && (most === null || quota <= most);
}

const atLeast = (least: number): QuotaRange => ({ least, most: null });
const steps = (employees: number, from: number, size: number) => Math.floor((employees - from) / size);
/** Whole numbers only: 5 % of 700 is 35 and not 35.000000000000004. */
const percentUp = (share: number, employees: number) => Math.ceil((share * employees) / 100);
const percentDown = (share: number, employees: number) => Math.floor((share * employees) / 100);

const SCHEMES: Readonly<Record<QuotaScheme, (employees: number) => QuotaRange>> = {
  NATIONAL: (n) => atLeast(Math.max(FEWEST, percentUp(5, n))),
  SHANGHAI(n) {
    if (n < 100) return atLeast(FEWEST);
    return atLeast(n > 3000 ? 175 : FEWEST + 5 * steps(n, 100, 100));
  },
  ZHEJIANG(n) {
    if (n < 100) return atLeast(FEWEST);
    if (n < 1000) return atLeast(40 + 7 * steps(n, 100, 100));
    return atLeast(n < 5000 ? 100 + 20 * steps(n, 1000, 1000) : 200);
  },
  HENAN(n) {
    if (n <= 200) return atLeast(FEWEST);
    if (n <= 1000) return { least: Math.max(FEWEST, percentUp(10, n)), most: percentDown(15, n) };
    if (n <= 10_000) return { least: Math.max(100, percentUp(3, n)), most: percentDown(10, n) };
    return { least: 300, most: 500 };
  },
};
