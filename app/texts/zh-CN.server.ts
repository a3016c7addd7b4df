import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { networkTexts } from '#app/core/texts/network.zh-CN.ts';
import { absenceServerTexts } from '#app/commons/absences/texts/zh-CN.server.ts';
import { absenceTexts } from '#app/commons/absences/texts/zh-CN.ts';
import { attachmentServerTexts } from '#app/commons/attachments/texts/zh-CN.server.ts';
import { photoTexts } from '#app/commons/attachments/texts/zh-CN.ts';
import { ledgerTexts } from '#app/commons/commitments/texts/ledger.zh-CN.ts';
import { commitmentPageTexts } from '#app/commons/commitments/texts/page.zh-CN.ts';
import { commitmentNoticeTexts, commitmentServerTexts } from '#app/commons/commitments/texts/zh-CN.server.ts';
import { commitmentTexts } from '#app/commons/commitments/texts/zh-CN.ts';
import { concernFormTexts } from '#app/commons/concerns/texts/form.zh-CN.ts';
import { concernListTexts } from '#app/commons/concerns/texts/list.zh-CN.ts';
import { concernNoticeTexts } from '#app/commons/concerns/texts/notices.zh-CN.ts';
import { concernRuleTexts } from '#app/commons/concerns/texts/rules.zh-CN.ts';
import { concernStepTexts } from '#app/commons/concerns/texts/steps.zh-CN.ts';
import { openingTexts } from '#app/commons/concerns/texts/openings.zh-CN.ts';
import { concernServerTexts } from '#app/commons/concerns/texts/zh-CN.server.ts';
import { concernTexts } from '#app/commons/concerns/texts/zh-CN.ts';
import { importServerTexts } from '#app/commons/imports/texts/zh-CN.server.ts';
import { auditServerTexts } from '#app/commons/audit/texts/zh-CN.server.ts';
import { auditTexts } from '#app/commons/audit/texts/zh-CN.ts';
import { deadlineServerTexts } from '#app/commons/deadlines/texts/zh-CN.server.ts';
import { deadlineTexts } from '#app/commons/deadlines/texts/zh-CN.ts';
import { kpiTexts } from '#app/commons/kpi/texts/zh-CN.ts';
import { importTexts } from '#app/commons/imports/texts/zh-CN.ts';
import { deadlineNoticeTexts, noticeServerTexts } from '#app/commons/notices/texts/zh-CN.server.ts';
import { noticeSettingsTexts, noticeTexts } from '#app/commons/notices/texts/zh-CN.ts';
import {
  publicNoticeNoticeTexts,
  publicNoticeServerTexts,
} from '#app/commons/public-notices/texts/zh-CN.server.ts';
import { publicNoticeTexts } from '#app/commons/public-notices/texts/zh-CN.ts';
import { entryTexts, vacancyTexts } from '#app/commons/representatives/texts/entries.zh-CN.ts';
import {
  entryServerTexts,
  officeNoticeTexts,
  termServerTexts,
  vacancyServerTexts,
} from '#app/commons/representatives/texts/terms.zh-CN.server.ts';
import { termTexts } from '#app/commons/representatives/texts/terms.zh-CN.ts';
import { representativeServerTexts } from '#app/commons/representatives/texts/zh-CN.server.ts';
import { representativeTexts } from '#app/commons/representatives/texts/zh-CN.ts';
import { rosterServerTexts } from '#app/commons/roster/texts/zh-CN.server.ts';
import { rosterTexts } from '#app/commons/roster/texts/zh-CN.ts';
import { ruleServerTexts } from '#app/commons/rules/texts/zh-CN.server.ts';
import { ruleTexts } from '#app/commons/rules/texts/zh-CN.ts';
import { sheetsServerTexts } from '#app/commons/sheets/texts/zh-CN.server.ts';
import { sheetsTexts } from '#app/commons/sheets/texts/zh-CN.ts';
import { accountServerTexts } from '#app/features/accounts/texts/zh-CN.server.ts';
import { accountTexts } from '#app/features/accounts/texts/zh-CN.ts';
import { concernFigureTexts } from '#app/features/concern-figures/texts/zh-CN.ts';
import { scanTexts } from '#app/features/contact-cards/texts/scan.zh-CN.ts';
import { cardServerTexts } from '#app/features/contact-cards/texts/zh-CN.server.ts';
import { cardTexts } from '#app/features/contact-cards/texts/zh-CN.ts';
import { phoneServerTexts } from '#app/features/inspections/texts/phone.zh-CN.server.ts';
import { phoneTexts } from '#app/features/inspections/texts/phone.zh-CN.ts';
import { findingTexts } from '#app/features/inspections/texts/findings.zh-CN.ts';
import { placeTexts } from '#app/features/inspections/texts/places.zh-CN.ts';
import { roundTexts } from '#app/features/inspections/texts/round.zh-CN.ts';
import {
  findingNoticeTexts,
  findingServerTexts,
  inspectionNoticeTexts,
  inspectionServerTexts,
} from '#app/features/inspections/texts/zh-CN.server.ts';
import { inspectionTexts } from '#app/features/inspections/texts/zh-CN.ts';
import { talkNoticeTexts, talkServerTexts } from '#app/features/management-talks/texts/zh-CN.server.ts';
import { talkTexts } from '#app/features/management-talks/texts/zh-CN.ts';
import { participationServerTexts } from '#app/features/participation/texts/zh-CN.server.ts';
import { serviceDetailTexts } from '#app/features/service-figures/texts/detail.zh-CN.ts';
import { serviceReportTexts } from '#app/features/service-figures/texts/report.zh-CN.ts';
import { serviceServerTexts } from '#app/features/service-figures/texts/zh-CN.server.ts';
import { serviceTexts } from '#app/features/service-figures/texts/zh-CN.ts';
import { participationTexts } from '#app/features/participation/texts/zh-CN.ts';
import { postServerTexts } from '#app/features/posts/texts/zh-CN.server.ts';
import { postTexts } from '#app/features/posts/texts/zh-CN.ts';
import { proposalDetailTexts } from '#app/features/proposals/texts/detail.zh-CN.ts';
import { proposalFormTexts } from '#app/features/proposals/texts/form.zh-CN.ts';
import { proposalListTexts } from '#app/features/proposals/texts/list.zh-CN.ts';
import { proposalNoticeTexts } from '#app/features/proposals/texts/notices.zh-CN.ts';
import { proposalRuleTexts } from '#app/features/proposals/texts/rules.zh-CN.ts';
import { proposalStepTexts } from '#app/features/proposals/texts/steps.zh-CN.ts';
import { proposalServerTexts } from '#app/features/proposals/texts/zh-CN.server.ts';
import { proposalTexts } from '#app/features/proposals/texts/zh-CN.ts';
import { deskTexts } from '#app/features/consultation-days/texts/desk.zh-CN.ts';
import { dayPlanTexts } from '#app/features/consultation-days/texts/plan.zh-CN.ts';
import { dayServerTexts } from '#app/features/consultation-days/texts/zh-CN.server.ts';
import { dayTexts } from '#app/features/consultation-days/texts/zh-CN.ts';
import { dutyServerTexts } from '#app/features/duty-time/texts/zh-CN.server.ts';
import { dutyTexts } from '#app/features/duty-time/texts/zh-CN.ts';
import { reportServerTexts } from '#app/features/yearly-reports/texts/zh-CN.server.ts';
import { reportTexts } from '#app/features/yearly-reports/texts/zh-CN.ts';
import { unnamedServerTexts } from '#app/features/unnamed-concerns/texts/zh-CN.server.ts';
import { unnamedTexts } from '#app/features/unnamed-concerns/texts/zh-CN.ts';
import { owedTexts } from '#app/portal/texts/owed.zh-CN.ts';
import { homeTexts } from '#app/portal/texts/home.zh-CN.ts';
import { presetTexts } from '#app/portal/texts/presets.zh-CN.server.ts';
import { frameTexts } from '#app/portal/texts/zh-CN.ts';

/** All texts in the source language, by namespace. */
export const allTexts = {
  core: { ...coreTexts.texts, ...networkTexts.texts },
  portal: { ...frameTexts.texts, ...homeTexts.texts, ...owedTexts.texts, ...presetTexts.texts },
  accounts: { ...accountTexts.texts, ...accountServerTexts.texts },
  attachments: { ...photoTexts.texts, ...attachmentServerTexts.texts },
  absences: { ...absenceTexts.texts, ...absenceServerTexts.texts },
  audit: { ...auditTexts.texts, ...auditServerTexts.texts },
  commitments: {
    ...commitmentTexts.texts,
    ...ledgerTexts.texts,
    ...commitmentPageTexts.texts,
    ...commitmentNoticeTexts.texts,
    ...commitmentServerTexts.texts,
  },
  concerns: {
    ...concernTexts.texts,
    ...concernFormTexts.texts,
    ...concernListTexts.texts,
    ...concernRuleTexts.texts,
    ...concernStepTexts.texts,
    ...concernNoticeTexts.texts,
    ...openingTexts.texts,
    ...concernServerTexts.texts,
  },
  deadlines: { ...deadlineTexts.texts, ...deadlineServerTexts.texts, ...deadlineNoticeTexts.texts },
  kpi: kpiTexts.texts,
  imports: { ...importTexts.texts, ...importServerTexts.texts },
  notices: { ...noticeTexts.texts, ...noticeSettingsTexts.texts, ...noticeServerTexts.texts },
  'public-notices': {
    ...publicNoticeTexts.texts,
    ...publicNoticeServerTexts.texts,
    ...publicNoticeNoticeTexts.texts,
  },
  representatives: {
    ...representativeTexts.texts,
    ...representativeServerTexts.texts,
    ...officeNoticeTexts.texts,
  },
  'representative-entries': { ...entryTexts.texts, ...entryServerTexts.texts },
  terms: { ...termTexts.texts, ...termServerTexts.texts },
  vacancies: { ...vacancyTexts.texts, ...vacancyServerTexts.texts },
  roster: { ...rosterTexts.texts, ...rosterServerTexts.texts },
  rules: { ...ruleTexts.texts, ...ruleServerTexts.texts },
  sheets: { ...sheetsTexts.texts, ...sheetsServerTexts.texts },
  'concern-figures': concernFigureTexts.texts,
  'contact-cards': { ...cardTexts.texts, ...scanTexts.texts, ...cardServerTexts.texts },
  'consultation-days': {
    ...dayTexts.texts,
    ...dayPlanTexts.texts,
    ...deskTexts.texts,
    ...dayServerTexts.texts,
  },
  'inspection-phone': { ...phoneTexts.texts, ...phoneServerTexts.texts },
  inspections: {
    ...inspectionTexts.texts,
    ...roundTexts.texts,
    ...placeTexts.texts,
    ...inspectionNoticeTexts.texts,
    ...inspectionServerTexts.texts,
  },
  findings: { ...findingTexts.texts, ...findingNoticeTexts.texts, ...findingServerTexts.texts },
  'management-talks': { ...talkTexts.texts, ...talkNoticeTexts.texts, ...talkServerTexts.texts },
  'service-figures': {
    ...serviceTexts.texts,
    ...serviceDetailTexts.texts,
    ...serviceReportTexts.texts,
    ...serviceServerTexts.texts,
  },
  participation: { ...participationTexts.texts, ...participationServerTexts.texts },
  posts: { ...postTexts.texts, ...postServerTexts.texts },
  proposals: {
    ...proposalTexts.texts,
    ...proposalFormTexts.texts,
    ...proposalListTexts.texts,
    ...proposalDetailTexts.texts,
    ...proposalRuleTexts.texts,
    ...proposalStepTexts.texts,
    ...proposalNoticeTexts.texts,
    ...proposalServerTexts.texts,
  },
  'duty-time': { ...dutyTexts.texts, ...dutyServerTexts.texts },
  'yearly-reports': { ...reportTexts.texts, ...reportServerTexts.texts },
  unnamed: { ...unnamedTexts.texts, ...unnamedServerTexts.texts },
} as const;
