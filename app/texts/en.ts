import { coreTexts } from '#app/core/texts/en.ts';
import { networkTexts } from '#app/core/texts/network.en.ts';
import { absenceTexts } from '#app/commons/absences/texts/en.ts';
import { photoTexts } from '#app/commons/attachments/texts/en.ts';
import { auditTexts } from '#app/commons/audit/texts/en.ts';
import { commitmentTexts } from '#app/commons/commitments/texts/en.ts';
import { ledgerTexts } from '#app/commons/commitments/texts/ledger.en.ts';
import { commitmentPageTexts } from '#app/commons/commitments/texts/page.en.ts';
import { concernTexts } from '#app/commons/concerns/texts/en.ts';
import { concernFormTexts } from '#app/commons/concerns/texts/form.en.ts';
import { concernListTexts } from '#app/commons/concerns/texts/list.en.ts';
import { openingTexts } from '#app/commons/concerns/texts/openings.en.ts';
import { concernRuleTexts } from '#app/commons/concerns/texts/rules.en.ts';
import { concernStepTexts } from '#app/commons/concerns/texts/steps.en.ts';
import { deadlineTexts } from '#app/commons/deadlines/texts/en.ts';
import { importTexts } from '#app/commons/imports/texts/en.ts';
import { kpiTexts } from '#app/commons/kpi/texts/en.ts';
import { noticeSettingsTexts, noticeTexts } from '#app/commons/notices/texts/en.ts';
import { publicNoticeTexts } from '#app/commons/public-notices/texts/en.ts';
import { entryTexts, vacancyTexts } from '#app/commons/representatives/texts/entries.en.ts';
import { termTexts } from '#app/commons/representatives/texts/terms.en.ts';
import { representativeTexts } from '#app/commons/representatives/texts/en.ts';
import { rosterTexts } from '#app/commons/roster/texts/en.ts';
import { ruleTexts } from '#app/commons/rules/texts/en.ts';
import { sheetsTexts } from '#app/commons/sheets/texts/en.ts';
import { accountTexts } from '#app/features/accounts/texts/en.ts';
import { concernFigureTexts } from '#app/features/concern-figures/texts/en.ts';
import { scanTexts } from '#app/features/contact-cards/texts/scan.en.ts';
import { cardTexts } from '#app/features/contact-cards/texts/en.ts';
import { deskTexts } from '#app/features/consultation-days/texts/desk.en.ts';
import { dayTexts } from '#app/features/consultation-days/texts/en.ts';
import { dayPlanTexts } from '#app/features/consultation-days/texts/plan.en.ts';
import { phoneTexts } from '#app/features/inspections/texts/phone.en.ts';
import { inspectionTexts } from '#app/features/inspections/texts/en.ts';
import { findingTexts } from '#app/features/inspections/texts/findings.en.ts';
import { placeTexts } from '#app/features/inspections/texts/places.en.ts';
import { roundTexts } from '#app/features/inspections/texts/round.en.ts';
import { talkTexts } from '#app/features/management-talks/texts/en.ts';
import { dutyTexts } from '#app/features/duty-time/texts/en.ts';
import { reportTexts } from '#app/features/yearly-reports/texts/en.ts';
import { postTexts } from '#app/features/posts/texts/en.ts';
import { participationTexts } from '#app/features/participation/texts/en.ts';
import { proposalDetailTexts } from '#app/features/proposals/texts/detail.en.ts';
import { proposalTexts } from '#app/features/proposals/texts/en.ts';
import { proposalFormTexts } from '#app/features/proposals/texts/form.en.ts';
import { proposalListTexts } from '#app/features/proposals/texts/list.en.ts';
import { proposalRuleTexts } from '#app/features/proposals/texts/rules.en.ts';
import { proposalStepTexts } from '#app/features/proposals/texts/steps.en.ts';
import { serviceDetailTexts } from '#app/features/service-figures/texts/detail.en.ts';
import { serviceReportTexts } from '#app/features/service-figures/texts/report.en.ts';
import { serviceTexts } from '#app/features/service-figures/texts/en.ts';
import { unnamedTexts } from '#app/features/unnamed-concerns/texts/en.ts';
import { frameTexts } from '#app/portal/texts/en.ts';
import { owedTexts } from '#app/portal/texts/owed.en.ts';
import { homeTexts } from '#app/portal/texts/home.en.ts';

/** What pages show, in English, by namespace. */
export const shownTexts = {
  core: { ...coreTexts, ...networkTexts },
  portal: { ...frameTexts, ...homeTexts, ...owedTexts },
  accounts: accountTexts,
  absences: absenceTexts,
  attachments: photoTexts,
  audit: auditTexts,
  commitments: { ...commitmentTexts, ...ledgerTexts, ...commitmentPageTexts },
  concerns: {
    ...concernTexts,
    ...concernFormTexts,
    ...concernListTexts,
    ...concernRuleTexts,
    ...concernStepTexts,
    ...openingTexts,
  },
  deadlines: deadlineTexts,
  'inspection-phone': phoneTexts,
  imports: importTexts,
  kpi: kpiTexts,
  notices: { ...noticeTexts, ...noticeSettingsTexts },
  'public-notices': publicNoticeTexts,
  representatives: representativeTexts,
  'representative-entries': entryTexts,
  terms: termTexts,
  vacancies: vacancyTexts,
  roster: rosterTexts,
  rules: ruleTexts,
  sheets: sheetsTexts,
  'concern-figures': concernFigureTexts,
  'contact-cards': { ...cardTexts, ...scanTexts },
  'consultation-days': { ...dayTexts, ...dayPlanTexts, ...deskTexts },
  inspections: { ...inspectionTexts, ...roundTexts, ...placeTexts },
  findings: findingTexts,
  'management-talks': talkTexts,
  participation: participationTexts,
  posts: postTexts,
  'service-figures': { ...serviceTexts, ...serviceDetailTexts, ...serviceReportTexts },
  'yearly-reports': reportTexts,
  'duty-time': dutyTexts,
  proposals: {
    ...proposalTexts,
    ...proposalFormTexts,
    ...proposalListTexts,
    ...proposalDetailTexts,
    ...proposalRuleTexts,
    ...proposalStepTexts,
  },
  unnamed: unnamedTexts,
} as const;
