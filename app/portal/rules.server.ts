import { commitmentChapter } from '#app/commons/commitments/rule-chapter.ts';
import { concernChapter } from '#app/commons/concerns/rule-chapter.ts';
import { deadlineChapter } from '#app/commons/deadlines/rule-chapter.ts';
import { noticeChapter } from '#app/commons/notices/rule-chapter.ts';
import { publicNoticeChapter } from '#app/commons/public-notices/rule-chapter.ts';
import { representativeChapter } from '#app/commons/representatives/rule-chapter.ts';
import type { RuleBook } from '#app/commons/rules/rule-book.ts';
import { consultationChapter } from '#app/features/consultation-days/rule-chapter.ts';
import { cardChapter } from '#app/features/contact-cards/rule-chapter.ts';
import { inspectionChapter } from '#app/features/inspections/rule-chapter.ts';
import { talkChapter } from '#app/features/management-talks/rule-chapter.ts';
import { figureChapter } from '#app/features/participation/rule-chapter.ts';
import { proposalChapters } from '#app/features/proposals/rule-chapters.ts';
import { reportChapter } from '#app/features/yearly-reports/rule-chapter.ts';
import { unnamedChapter } from '#app/features/unnamed-concerns/rule-chapter.ts';
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
