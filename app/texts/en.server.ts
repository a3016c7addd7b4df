import type { SameKeys } from '#app/core/i18n.ts';
import { absenceServerTexts } from '#app/systems/absences/texts/en.server.ts';
import { attachmentServerTexts } from '#app/platform/attachments/texts/en.server.ts';
import { auditServerTexts } from '#app/platform/audit/texts/en.server.ts';
import { commitmentNoticeTexts, commitmentServerTexts } from '#app/systems/commitments/texts/en.server.ts';
import { concernServerTexts } from '#app/systems/concerns/texts/en.server.ts';
import { concernNoticeTexts } from '#app/systems/concerns/texts/notices.en.ts';
import { deadlineServerTexts } from '#app/platform/deadlines/texts/en.server.ts';
import { importServerTexts } from '#app/platform/imports/texts/en.server.ts';
import { deadlineNoticeTexts, noticeServerTexts } from '#app/platform/notifications/texts/en.server.ts';
import {
  publicNoticeNoticeTexts,
  publicNoticeServerTexts,
} from '#app/systems/public-notices/texts/en.server.ts';
import {
  entryServerTexts,
  officeNoticeTexts,
  termServerTexts,
  vacancyServerTexts,
} from '#app/systems/representatives/texts/terms.en.server.ts';
import { representativeServerTexts } from '#app/systems/representatives/texts/en.server.ts';
import { rosterServerTexts } from '#app/systems/roster/texts/en.server.ts';
import { ruleServerTexts } from '#app/platform/rules/texts/en.server.ts';
import { sheetsServerTexts } from '#app/platform/sheets/texts/en.server.ts';
import { accountServerTexts } from '#app/systems/accounts/texts/en.server.ts';
import { cardServerTexts } from '#app/systems/contact-cards/texts/en.server.ts';
import { dayServerTexts } from '#app/systems/consultation-days/texts/en.server.ts';
import {
  findingNoticeTexts,
  findingServerTexts,
  inspectionNoticeTexts,
  inspectionServerTexts,
} from '#app/systems/inspections/texts/en.server.ts';
import { talkNoticeTexts, talkServerTexts } from '#app/systems/management-talks/texts/en.server.ts';
import { dutyServerTexts } from '#app/systems/duty-time/texts/en.server.ts';
import { reportServerTexts } from '#app/systems/yearly-reports/texts/en.server.ts';
import { phoneServerTexts } from '#app/systems/inspections/texts/phone.en.server.ts';
import { postServerTexts } from '#app/systems/posts/texts/en.server.ts';
import { participationServerTexts } from '#app/systems/participation/texts/en.server.ts';
import { proposalServerTexts } from '#app/systems/proposals/texts/en.server.ts';
import { proposalNoticeTexts } from '#app/systems/proposals/texts/notices.en.ts';
import { serviceServerTexts } from '#app/systems/service-figures/texts/en.server.ts';
import { unnamedServerTexts } from '#app/systems/unnamed-concerns/texts/en.server.ts';
import { presetTexts } from '#app/portal/texts/presets.en.server.ts';
import { shownTexts } from './en.ts';
import type { allTexts as source } from './zh-CN.server.ts';

/** All texts in English, by namespace: complete, or it does not compile. */
export const allTexts = {
  ...shownTexts,
  portal: { ...shownTexts.portal, ...presetTexts },
  accounts: { ...shownTexts.accounts, ...accountServerTexts },
  attachments: { ...shownTexts.attachments, ...attachmentServerTexts },
  absences: { ...shownTexts.absences, ...absenceServerTexts },
  audit: { ...shownTexts.audit, ...auditServerTexts },
  commitments: { ...shownTexts.commitments, ...commitmentNoticeTexts, ...commitmentServerTexts },
  concerns: { ...shownTexts.concerns, ...concernNoticeTexts, ...concernServerTexts },
  deadlines: { ...shownTexts.deadlines, ...deadlineServerTexts, ...deadlineNoticeTexts },
  imports: { ...shownTexts.imports, ...importServerTexts },
  notices: { ...shownTexts.notices, ...noticeServerTexts },
  'public-notices': {
    ...shownTexts['public-notices'],
    ...publicNoticeServerTexts,
    ...publicNoticeNoticeTexts,
  },
  representatives: { ...shownTexts.representatives, ...representativeServerTexts, ...officeNoticeTexts },
  'representative-entries': { ...shownTexts['representative-entries'], ...entryServerTexts },
  terms: { ...shownTexts.terms, ...termServerTexts },
  vacancies: { ...shownTexts.vacancies, ...vacancyServerTexts },
  roster: { ...shownTexts.roster, ...rosterServerTexts },
  rules: { ...shownTexts.rules, ...ruleServerTexts },
  sheets: { ...shownTexts.sheets, ...sheetsServerTexts },
  'contact-cards': { ...shownTexts['contact-cards'], ...cardServerTexts },
  'duty-time': { ...shownTexts['duty-time'], ...dutyServerTexts },
  'yearly-reports': { ...shownTexts['yearly-reports'], ...reportServerTexts },
  posts: { ...shownTexts.posts, ...postServerTexts },
  'consultation-days': { ...shownTexts['consultation-days'], ...dayServerTexts },
  'inspection-phone': { ...shownTexts['inspection-phone'], ...phoneServerTexts },
  inspections: { ...shownTexts.inspections, ...inspectionNoticeTexts, ...inspectionServerTexts },
  findings: { ...shownTexts.findings, ...findingNoticeTexts, ...findingServerTexts },
  'management-talks': { ...shownTexts['management-talks'], ...talkNoticeTexts, ...talkServerTexts },
  'service-figures': { ...shownTexts['service-figures'], ...serviceServerTexts },
  participation: { ...shownTexts.participation, ...participationServerTexts },
  proposals: { ...shownTexts.proposals, ...proposalNoticeTexts, ...proposalServerTexts },
  unnamed: { ...shownTexts.unnamed, ...unnamedServerTexts },
} as const satisfies SameKeys<typeof source>;
