import { coreTexts } from '#app/core/texts/en.ts';
import type { SameKeys } from '#app/core/i18n.ts';
import { accountTexts } from '#app/features/accounts/texts/en.ts';
import { attachmentTexts } from '#app/commons/attachments/texts/en.ts';
import { importTexts } from '#app/commons/imports/texts/en.ts';
import { rosterTexts } from '#app/commons/roster/texts/en.ts';
import { sheetsTexts } from '#app/commons/sheets/texts/en.ts';
import { participationTexts } from '#app/features/participation/texts/en.ts';
import { allProposalTexts } from '#app/features/proposals/texts/all.en.ts';
import { portalTexts } from './portal.en.ts';
import type { texts as source } from './zh-CN.ts';

/** All texts in English, by namespace: complete, or it does not compile. */
export const texts = {
  core: coreTexts,
  portal: portalTexts,
  accounts: accountTexts,
  attachments: attachmentTexts,
  imports: importTexts,
  roster: rosterTexts,
  sheets: sheetsTexts,
  participation: participationTexts,
  proposals: allProposalTexts,
} as const satisfies SameKeys<typeof source>;
