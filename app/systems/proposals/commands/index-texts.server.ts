import type { Tx } from '#app/core/db.server.ts';
import { gramsOf } from '../similarity.ts';

/** The texts in which the search looks. */
export interface SearchedTexts {
  title: string;
  before: string;
  plan: string;
  after: string;
}

/** Keeps the bigrams by which the proposal is found. */
export async function indexTexts(
  tx: Tx,
  proposalId: number,
  enterpriseId: number,
  texts: SearchedTexts,
): Promise<void> {
  const grams = {
    titleGrams: gramsOf(texts.title),
    textGrams: gramsOf([texts.title, texts.before, texts.plan, texts.after].join(' ')),
  };
  await tx.proposalSearch.upsert({
    where: { proposalId },
    create: { proposalId, enterpriseId, ...grams },
    update: grams,
  });
}
