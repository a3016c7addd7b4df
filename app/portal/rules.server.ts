import { commitmentChapter } from '#app/systems/commitments/rule-chapter.ts';
import { concernChapter } from '#app/systems/concerns/rule-chapter.ts';
import { deadlineChapter } from '#app/platform/deadlines/rule-chapter.ts';
import { noticeChapter } from '#app/platform/notifications/rule-chapter.ts';
import { publicNoticeChapter } from '#app/systems/public-notices/rule-chapter.ts';
import { representativeChapter } from '#app/systems/representatives/rule-chapter.ts';
import type { RuleBook } from '#app/platform/rules/rule-book.ts';
import { consultationChapter } from '#app/systems/consultation-days/rule-chapter.ts';
import { cardChapter } from '#app/systems/contact-cards/rule-chapter.ts';
import { inspectionChapter } from '#app/systems/inspections/rule-chapter.ts';
import { talkChapter } from '#app/systems/management-talks/rule-chapter.ts';
import { figureChapter } from '#app/systems/participation/rule-chapter.ts';
import { proposalChapters } from '#app/systems/proposals/rule-chapters.ts';
import { reportChapter } from '#app/systems/yearly-reports/rule-chapter.ts';
import { unnamedChapter } from '#app/systems/unnamed-concerns/rule-chapter.ts';
import { RULE_PRESETS } from './rule-presets.ts';

/** The rules of all systems that are built, in the order in which the register shows them. */
export const RULES: RuleBook = {
  chapters: [
    ...proposalChapters,
    figureChapter,
    representativeChapter,
    publicNoticeChapter,
    cardChapter,
    reportChapter,
    concernChapter,
    unnamedChapter,
    consultationChapter,
    commitmentChapter,
    inspectionChapter,
    talkChapter,
    deadlineChapter,
    noticeChapter,
  ],
  presets: RULE_PRESETS,
};
