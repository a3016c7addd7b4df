import { coreTexts } from '#app/core/texts/zh-CN.ts';
import { networkTexts } from '#app/core/texts/network.zh-CN.ts';
import { absenceServerTexts } from '#app/systems/absences/texts/zh-CN.server.ts';
import { absenceTexts } from '#app/systems/absences/texts/zh-CN.ts';
import { attachmentServerTexts } from '#app/platform/attachments/texts/zh-CN.server.ts';
import { photoTexts } from '#app/platform/attachments/texts/zh-CN.ts';
import { ledgerTexts } from '#app/systems/commitments/texts/ledger.zh-CN.ts';
import { commitmentPageTexts } from '#app/systems/commitments/texts/page.zh-CN.ts';
import { commitmentNoticeTexts, commitmentServerTexts } from '#app/systems/commitments/texts/zh-CN.server.ts';
import { commitmentTexts } from '#app/systems/commitments/texts/zh-CN.ts';
import { concernFormTexts } from '#app/systems/concerns/texts/form.zh-CN.ts';
import { concernListTexts } from '#app/systems/concerns/texts/list.zh-CN.ts';
import { concernNoticeTexts } from '#app/systems/concerns/texts/notices.zh-CN.ts';
import { concernRuleTexts } from '#app/systems/concerns/texts/rules.zh-CN.ts';
import { concernStepTexts } from '#app/systems/concerns/texts/steps.zh-CN.ts';
import { openingTexts } from '#app/systems/concerns/texts/openings.zh-CN.ts';
import { concernServerTexts } from '#app/systems/concerns/texts/zh-CN.server.ts';
import { concernTexts } from '#app/systems/concerns/texts/zh-CN.ts';
import { importServerTexts } from '#app/platform/imports/texts/zh-CN.server.ts';
import { auditServerTexts } from '#app/platform/audit/texts/zh-CN.server.ts';
import { auditTexts } from '#app/platform/audit/texts/zh-CN.ts';
import { deadlineServerTexts } from '#app/platform/deadlines/texts/zh-CN.server.ts';
import { deadlineTexts } from '#app/platform/deadlines/texts/zh-CN.ts';
import { kpiTexts } from '#app/platform/kpi/texts/zh-CN.ts';
import { importTexts } from '#app/platform/imports/texts/zh-CN.ts';
import { deadlineNoticeTexts, noticeServerTexts } from '#app/platform/notifications/texts/zh-CN.server.ts';
import { noticeSettingsTexts, noticeTexts } from '#app/platform/notifications/texts/zh-CN.ts';
import {
  publicNoticeNoticeTexts,
  publicNoticeServerTexts,
} from '#app/systems/public-notices/texts/zh-CN.server.ts';
import { publicNoticeTexts } from '#app/systems/public-notices/texts/zh-CN.ts';
import { entryTexts, vacancyTexts } from '#app/systems/representatives/texts/entries.zh-CN.ts';
import {
  entryServerTexts,
  officeNoticeTexts,
  termServerTexts,
  vacancyServerTexts,
} from '#app/systems/representatives/texts/terms.zh-CN.server.ts';
import { termTexts } from '#app/systems/representatives/texts/terms.zh-CN.ts';
import { representativeServerTexts } from '#app/systems/representatives/texts/zh-CN.server.ts';
import { representativeTexts } from '#app/systems/representatives/texts/zh-CN.ts';
import { rosterServerTexts } from '#app/systems/roster/texts/zh-CN.server.ts';
import { rosterTexts } from '#app/systems/roster/texts/zh-CN.ts';
import { ruleServerTexts } from '#app/platform/rules/texts/zh-CN.server.ts';
import { ruleTexts } from '#app/platform/rules/texts/zh-CN.ts';
import { sheetsServerTexts } from '#app/platform/sheets/texts/zh-CN.server.ts';
import { sheetsTexts } from '#app/platform/sheets/texts/zh-CN.ts';
import { accountServerTexts } from '#app/systems/accounts/texts/zh-CN.server.ts';
import { accountTexts } from '#app/systems/accounts/texts/zh-CN.ts';
import { concernFigureTexts } from '#app/systems/concern-figures/texts/zh-CN.ts';
import { scanTexts } from '#app/systems/contact-cards/texts/scan.zh-CN.ts';
import { cardServerTexts } from '#app/systems/contact-cards/texts/zh-CN.server.ts';
import { cardTexts } from '#app/systems/contact-cards/texts/zh-CN.ts';
import { phoneServerTexts } from '#app/systems/inspections/texts/phone.zh-CN.server.ts';
import { phoneTexts } from '#app/systems/inspections/texts/phone.zh-CN.ts';
import { findingTexts } from '#app/systems/inspections/texts/findings.zh-CN.ts';
import { placeTexts } from '#app/systems/inspections/texts/places.zh-CN.ts';
import { roundTexts } from '#app/systems/inspections/texts/round.zh-CN.ts';
import {
  findingNoticeTexts,
  findingServerTexts,
  inspectionNoticeTexts,
  inspectionServerTexts,
} from '#app/systems/inspections/texts/zh-CN.server.ts';
import { inspectionTexts } from '#app/systems/inspections/texts/zh-CN.ts';
import { talkNoticeTexts, talkServerTexts } from '#app/systems/management-talks/texts/zh-CN.server.ts';
import { talkTexts } from '#app/systems/management-talks/texts/zh-CN.ts';
import { participationServerTexts } from '#app/systems/participation/texts/zh-CN.server.ts';
import { serviceDetailTexts } from '#app/systems/service-figures/texts/detail.zh-CN.ts';
import { serviceReportTexts } from '#app/systems/service-figures/texts/report.zh-CN.ts';
import { serviceServerTexts } from '#app/systems/service-figures/texts/zh-CN.server.ts';
import { serviceTexts } from '#app/systems/service-figures/texts/zh-CN.ts';
import { participationTexts } from '#app/systems/participation/texts/zh-CN.ts';
import { postServerTexts } from '#app/systems/posts/texts/zh-CN.server.ts';
import { postTexts } from '#app/systems/posts/texts/zh-CN.ts';
import { proposalDetailTexts } from '#app/systems/proposals/texts/detail.zh-CN.ts';
import { proposalFormTexts } from '#app/systems/proposals/texts/form.zh-CN.ts';
import { proposalListTexts } from '#app/systems/proposals/texts/list.zh-CN.ts';
import { proposalNoticeTexts } from '#app/systems/proposals/texts/notices.zh-CN.ts';
import { proposalRuleTexts } from '#app/systems/proposals/texts/rules.zh-CN.ts';
import { proposalStepTexts } from '#app/systems/proposals/texts/steps.zh-CN.ts';
import { proposalServerTexts } from '#app/systems/proposals/texts/zh-CN.server.ts';
import { proposalTexts } from '#app/systems/proposals/texts/zh-CN.ts';
import { deskTexts } from '#app/systems/consultation-days/texts/desk.zh-CN.ts';
import { dayPlanTexts } from '#app/systems/consultation-days/texts/plan.zh-CN.ts';
import { dayServerTexts } from '#app/systems/consultation-days/texts/zh-CN.server.ts';
import { dayTexts } from '#app/systems/consultation-days/texts/zh-CN.ts';
import { dutyServerTexts } from '#app/systems/duty-time/texts/zh-CN.server.ts';
import { dutyTexts } from '#app/systems/duty-time/texts/zh-CN.ts';
import { reportServerTexts } from '#app/systems/yearly-reports/texts/zh-CN.server.ts';
import { reportTexts } from '#app/systems/yearly-reports/texts/zh-CN.ts';
import { unnamedServerTexts } from '#app/systems/unnamed-concerns/texts/zh-CN.server.ts';
import { unnamedTexts } from '#app/systems/unnamed-concerns/texts/zh-CN.ts';
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
