import type { AnswerCounts } from '#app/commons/concerns/answers.ts';

/** What a representative did in a year, in counts: how the concerns told to him were answered, and the rest. */
export interface YearFigures extends Omit<AnswerCounts, 'answered'> {
  /** Valid improvement proposals that he led. */
  proposals: number;
  visits: number;
  cards: number;
  posts: number;
}
