import { coreTexts } from '#app/core/texts/en.ts';
import { networkTexts } from '#app/core/texts/network.en.ts';
import { absenceTexts } from '#app/systems/absences/texts/en.ts';
import { photoTexts } from '#app/platform/attachments/texts/en.ts';
import { auditTexts } from '#app/platform/audit/texts/en.ts';
import { commitmentTexts } from '#app/systems/commitments/texts/en.ts';
import { ledgerTexts } from '#app/systems/commitments/texts/ledger.en.ts';
import { commitmentPageTexts } from '#app/systems/commitments/texts/page.en.ts';
import { concernTexts } from '#app/systems/concerns/texts/en.ts';
import { concernFormTexts } from '#app/systems/concerns/texts/form.en.ts';
import { concernListTexts } from '#app/systems/concerns/texts/list.en.ts';
import { openingTexts } from '#app/systems/concerns/texts/openings.en.ts';
import { concernRuleTexts } from '#app/systems/concerns/texts/rules.en.ts';
import { concernStepTexts } from '#app/systems/concerns/texts/steps.en.ts';
import { deadlineTexts } from '#app/platform/deadlines/texts/en.ts';
import { importTexts } from '#app/platform/imports/texts/en.ts';
import { kpiTexts } from '#app/platform/kpi/texts/en.ts';
import { noticeSettingsTexts, noticeTexts } from '#app/platform/notifications/texts/en.ts';
import { publicNoticeTexts } from '#app/systems/public-notices/texts/en.ts';
import { entryTexts, vacancyTexts } from '#app/systems/representatives/texts/entries.en.ts';
import { termTexts } from '#app/systems/representatives/texts/terms.en.ts';
import { representativeTexts } from '#app/systems/representatives/texts/en.ts';
import { rosterTexts } from '#app/systems/roster/texts/en.ts';
import { ruleTexts } from '#app/platform/rules/texts/en.ts';
import { sheetsTexts } from '#app/platform/sheets/texts/en.ts';
import { accountTexts } from '#app/systems/accounts/texts/en.ts';
import { concernFigureTexts } from '#app/systems/concern-figures/texts/en.ts';
import { scanTexts } from '#app/systems/contact-cards/texts/scan.en.ts';
import { cardTexts } from '#app/systems/contact-cards/texts/en.ts';
import { deskTexts } from '#app/systems/consultation-days/texts/desk.en.ts';
import { dayTexts } from '#app/systems/consultation-days/texts/en.ts';
import { dayPlanTexts } from '#app/systems/consultation-days/texts/plan.en.ts';
import { phoneTexts } from '#app/systems/inspections/texts/phone.en.ts';
import { inspectionTexts } from '#app/systems/inspections/texts/en.ts';
import { findingTexts } from '#app/systems/inspections/texts/findings.en.ts';
import { placeTexts } from '#app/systems/inspections/texts/places.en.ts';
import { roundTexts } from '#app/systems/inspections/texts/round.en.ts';
import { talkTexts } from '#app/systems/management-talks/texts/en.ts';
import { dutyTexts } from '#app/systems/duty-time/texts/en.ts';
import { reportTexts } from '#app/systems/yearly-reports/texts/en.ts';
import { postTexts } from '#app/systems/posts/texts/en.ts';
import { participationTexts } from '#app/systems/participation/texts/en.ts';
import { proposalDetailTexts } from '#app/systems/proposals/texts/detail.en.ts';
import { proposalTexts } from '#app/systems/proposals/texts/en.ts';
import { proposalFormTexts } from '#app/systems/proposals/texts/form.en.ts';
import { proposalListTexts } from '#app/systems/proposals/texts/list.en.ts';
import { proposalRuleTexts } from '#app/systems/proposals/texts/rules.en.ts';
import { proposalStepTexts } from '#app/systems/proposals/texts/steps.en.ts';
import { serviceDetailTexts } from '#app/systems/service-figures/texts/detail.en.ts';
import { serviceReportTexts } from '#app/systems/service-figures/texts/report.en.ts';
import { serviceTexts } from '#app/systems/service-figures/texts/en.ts';
import { unnamedTexts } from '#app/systems/unnamed-concerns/texts/en.ts';
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
