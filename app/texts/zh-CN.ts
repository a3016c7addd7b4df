import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { accountTexts } from '#app/features/accounts/texts/zh-CN.ts';
import { attachmentTexts } from '#app/commons/attachments/texts/zh-CN.ts';
import { importTexts } from '#app/commons/imports/texts/zh-CN.ts';
import { rosterTexts } from '#app/commons/roster/texts/zh-CN.ts';
import { sheetsTexts } from '#app/commons/sheets/texts/zh-CN.ts';
import { participationTexts } from '#app/features/participation/texts/zh-CN.ts';
import { allProposalTexts } from '#app/features/proposals/texts/all.zh-CN.ts';
import { portalTexts } from './portal.zh-CN.ts';

/** All texts in the source language, by namespace. */
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
} as const;
