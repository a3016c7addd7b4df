import type { AnswerCounts } from '#app/systems/concerns/public.ts';

/** What a representative did in a year, in counts: how the concerns told to him were answered, and the rest. */
export interface YearFigures extends Omit<AnswerCounts, 'answered'> {
  /** Valid improvement proposals that he led. */
  proposals: number;
  /** Shifts on consultation days that took place, of all that were planned and not cancelled up to the day. */
  shifts: number;
  shiftsPlanned: number;
  /** Inspection rounds that he was on. */
  rounds: number;
  /** Talks held that he asked for. */
  talks: number;
  /** Promises of which he said whether they were kept. */
  verified: number;
  visits: number;
  cards: number;
  posts: number;
}

/** Figures that published reports of earlier days may not hold. */
export type StoredFigures = Omit<YearFigures, 'shifts' | 'shiftsPlanned' | 'rounds' | 'talks' | 'verified'> &
  Partial<YearFigures>;
