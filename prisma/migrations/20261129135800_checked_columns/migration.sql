-- Columns of text that hold one of a few words (prisma/checked-columns.ts) take no other.

ALTER TABLE "Account"
  ADD CONSTRAINT "Account_kind_check" CHECK ("kind" IN ('EMPLOYEE', 'KIOSK', 'SYS_ADMIN')),
  ADD CONSTRAINT "Account_locale_check" CHECK ("locale" IN ('zh-CN', 'en'));
ALTER TABLE "Attachment"
  ADD CONSTRAINT "Attachment_slot_check" CHECK ("slot" IN ('BEFORE', 'AFTER', 'ANSWER', 'PROOF', 'PHOTO'));
ALTER TABLE "Commitment"
  ADD CONSTRAINT "Commitment_status_check" CHECK ("status" IN ('OPEN', 'REPORTED', 'WITHDRAWAL_ASKED', 'KEPT', 'BROKEN', 'WITHDRAWN')),
  ADD CONSTRAINT "Commitment_sourceNoun_check" CHECK ("sourceNoun" IN ('concerns', 'proposals', 'management-talks', 'consultation-days', 'findings')),
  ADD CONSTRAINT "Commitment_visibility_check" CHECK ("visibility" IN ('ENTERPRISE', 'PARTIES'));
ALTER TABLE "CommitmentConfirmation"
  ADD CONSTRAINT "CommitmentConfirmation_capacity_check" CHECK ("capacity" IN ('WORKER', 'REPRESENTATIVE', 'UNION'));
ALTER TABLE "CommitmentDay"
  ADD CONSTRAINT "CommitmentDay_basis_check" CHECK ("basis" IN ('DUE', 'FIRST'));
ALTER TABLE "Concern"
  ADD CONSTRAINT "Concern_tier_check" CHECK ("tier" IN ('NAMED', 'CONFIDENTIAL', 'UNNAMED')),
  ADD CONSTRAINT "Concern_status_check" CHECK ("status" IN ('REGISTERED', 'DISPATCHED', 'HANDLING', 'REPLY_REVIEW', 'REPLIED', 'RATED', 'ESCALATED', 'LINKED', 'TRANSFERRED', 'NOT_ACCEPTED', 'WITHDRAWN', 'CLOSED', 'ARCHIVED')),
  ADD CONSTRAINT "Concern_source_check" CHECK ("source" IN ('ONLINE', 'CONTACT_CARD', 'CONSULTATION_DAY', 'INSPECTION', 'TALK', 'DISCLOSURE_COMMENT', 'HOTLINE')),
  ADD CONSTRAINT "Concern_channel_check" CHECK ("channel" IN ('ONLINE', 'VISIT', 'LETTER', 'CALL')),
  ADD CONSTRAINT "Concern_category_check" CHECK ("category" IN ('PAY_INSURANCE', 'SAFETY', 'HOURS_LEAVE', 'LIVING', 'RULES', 'TREATMENT', 'PRODUCTION', 'HARDSHIP', 'OTHER')),
  ADD CONSTRAINT "Concern_urgency_check" CHECK ("urgency" IN ('GENERAL', 'IMPORTANT', 'URGENT')),
  ADD CONSTRAINT "Concern_outcome_check" CHECK ("outcome" IN ('FIXED', 'HALF_FIXED', 'NOT_FIXED', 'NO_RESPONSE')),
  ADD CONSTRAINT "Concern_satisfaction_check" CHECK ("satisfaction" IN ('VERY', 'SATISFIED', 'BASIC', 'UNSATISFIED')),
  ADD CONSTRAINT "Concern_reasonCode_check" CHECK ("reasonCode" IN ('PRIVATE_MATTER', 'IN_DISPUTE_PROCEDURE', 'ANSWERED_BEFORE', 'TOO_VAGUE', 'OTHER_CHANNEL'));
ALTER TABLE "ConcernAccess"
  ADD CONSTRAINT "ConcernAccess_capacity_check" CHECK ("capacity" IN ('REPRESENTATIVE', 'UNION_OFFICER', 'UNION_CHAIR', 'DEPARTMENT', 'LET_IN'));
ALTER TABLE "ConcernEntry"
  ADD CONSTRAINT "ConcernEntry_kind_check" CHECK ("kind" IN ('CONTENT', 'MESSAGE', 'BRIEF', 'REPLY', 'OPINION', 'NOTE', 'RATING')),
  ADD CONSTRAINT "ConcernEntry_audience_check" CHECK ("audience" IN ('AUTHOR', 'HANDLERS', 'UNION'));
ALTER TABLE "ConcernOpening"
  ADD CONSTRAINT "ConcernOpening_status_check" CHECK ("status" IN ('ASKED', 'AGREED', 'REFUSED'));
ALTER TABLE "CongressTerm"
  ADD CONSTRAINT "CongressTerm_status_check" CHECK ("status" IN ('PREPARING', 'ELECTING', 'ACTIVE', 'EXTENDED', 'CLOSED')),
  ADD CONSTRAINT "CongressTerm_scheme_check" CHECK ("scheme" IN ('NATIONAL', 'SHANGHAI', 'ZHEJIANG', 'HENAN'));
ALTER TABLE "ConsultationDay"
  ADD CONSTRAINT "ConsultationDay_status_check" CHECK ("status" IN ('SCHEDULED', 'ANNOUNCED', 'OPEN', 'CLOSED', 'PUBLISHED', 'CANCELLED'));
ALTER TABLE "ConsultationShift"
  ADD CONSTRAINT "ConsultationShift_part_check" CHECK ("part" IN ('REPRESENTATIVE', 'MANAGER'));
ALTER TABLE "ConsultationVisit"
  ADD CONSTRAINT "ConsultationVisit_status_check" CHECK ("status" IN ('RESERVED', 'CHECKED_IN', 'DONE', 'CANCELLED', 'NO_SHOW')),
  ADD CONSTRAINT "ConsultationVisit_knownBy_check" CHECK ("knownBy" IN ('CODE', 'BADGE'));
ALTER TABLE "ContactCard"
  ADD CONSTRAINT "ContactCard_kind_check" CHECK ("kind" IN ('CARD', 'POSTER')),
  ADD CONSTRAINT "ContactCard_status_check" CHECK ("status" IN ('ISSUED', 'ACTIVE', 'REPLACED', 'REVOKED')),
  ADD CONSTRAINT "ContactCard_endReason_check" CHECK ("endReason" IN ('', 'OFFICE_ENDED', 'LOST', 'MISPRINT', 'OTHER'));
ALTER TABLE "Deadline"
  ADD CONSTRAINT "Deadline_holderRole_check" CHECK ("holderRole" IN ('TEAM_LEADER', 'WORKSHOP_DIRECTOR', 'DEPT_MANAGER', 'KAIZEN_OFFICE', 'REVIEW_COMMITTEE', 'FINANCE', 'HR', 'MANAGEMENT', 'UNION_OFFICER', 'UNION_CHAIR', 'SYS_ADMIN', 'EMPLOYEE_REPRESENTATIVE', 'EMPLOYEE', 'KIOSK'));
ALTER TABLE "Employee"
  ADD CONSTRAINT "Employee_gender_check" CHECK ("gender" IN ('MALE', 'FEMALE')),
  ADD CONSTRAINT "Employee_positionKind_check" CHECK ("positionKind" IN ('FRONTLINE', 'TECHNICAL', 'ADMINISTRATIVE', 'MANAGER')),
  ADD CONSTRAINT "Employee_employmentForm_check" CHECK ("employmentForm" IN ('CONTRACT', 'DISPATCHED'));
ALTER TABLE "Finding"
  ADD CONSTRAINT "Finding_status_check" CHECK ("status" IN ('FOUND', 'REPORTED', 'RECTIFYING', 'EXPLAINING', 'EXPLAINED', 'DROPPED')),
  ADD CONSTRAINT "Finding_category_check" CHECK ("category" IN ('SAFETY', 'LABOUR_PROTECTION', 'EQUIPMENT', 'ENVIRONMENT', 'LIVING', 'RULES', 'OTHER')),
  ADD CONSTRAINT "Finding_severity_check" CHECK ("severity" IN ('LOW', 'MEDIUM', 'HIGH')),
  ADD CONSTRAINT "Finding_stopWork_check" CHECK ("stopWork" IN ('NONE', 'ASKED', 'STOPPED', 'GOES_ON'));
ALTER TABLE "FindingWord"
  ADD CONSTRAINT "FindingWord_word_check" CHECK ("word" IN ('FIXED', 'HALF_FIXED', 'NOT_FIXED'));
ALTER TABLE "ImportBatch"
  ADD CONSTRAINT "ImportBatch_status_check" CHECK ("status" IN ('PREVIEWED', 'COMMITTED', 'DISCARDED'));
ALTER TABLE "InspectionRound"
  ADD CONSTRAINT "InspectionRound_status_check" CHECK ("status" IN ('PLANNED', 'APPROVED', 'NOTIFIED', 'IN_PROGRESS', 'DRAFTED', 'REPORTED', 'RECTIFYING', 'SETTLED', 'PUBLISHED', 'CLOSED', 'CANCELLED')),
  ADD CONSTRAINT "InspectionRound_topic_check" CHECK ("topic" IN ('SAFETY', 'LIVING', 'COMMITMENTS', 'OPERATION', 'RESOLUTIONS', 'OPENNESS', 'COLLECTIVE_CONTRACT', 'PROPOSALS')),
  ADD CONSTRAINT "InspectionRound_methods_check" CHECK ("methods" <@ ARRAY['SITE', 'REPORT', 'INTERVIEW', 'GROUP_ASSESSMENT', 'QUESTION']);
ALTER TABLE "InspectionTemplate"
  ADD CONSTRAINT "InspectionTemplate_topic_check" CHECK ("topic" IN ('SAFETY', 'LIVING', 'COMMITMENTS', 'OPERATION', 'RESOLUTIONS', 'OPENNESS', 'COLLECTIVE_CONTRACT', 'PROPOSALS'));
ALTER TABLE "ManagementTalk"
  ADD CONSTRAINT "ManagementTalk_status_check" CHECK ("status" IN ('REQUESTED', 'DECLINED', 'REFERRED', 'ACCEPTED', 'SCHEDULED', 'HELD', 'SIGNED', 'PUBLISHED', 'CLOSED', 'WITHDRAWN')),
  ADD CONSTRAINT "ManagementTalk_kind_check" CHECK ("kind" IN ('REQUESTED', 'FIXED')),
  ADD CONSTRAINT "ManagementTalk_disclosure_check" CHECK ("disclosure" IN ('ENTERPRISE', 'UNIT', 'PARTIES'));
ALTER TABLE "Notice"
  ADD CONSTRAINT "Notice_kind_check" CHECK ("kind" IN ('MINE', 'WAITS', 'SOON', 'LATE', 'CHASED'));
ALTER TABLE "NoticeChannel"
  ADD CONSTRAINT "NoticeChannel_channel_check" CHECK ("channel" IN ('EMAIL', 'WECOM_APP', 'WEB_PUSH')),
  ADD CONSTRAINT "NoticeChannel_mine_check" CHECK ("mine" IN ('AT_ONCE', 'DIGEST', 'OFF')),
  ADD CONSTRAINT "NoticeChannel_waits_check" CHECK ("waits" IN ('AT_ONCE', 'DIGEST', 'OFF'));
ALTER TABLE "NoticeDelivery"
  ADD CONSTRAINT "NoticeDelivery_channel_check" CHECK ("channel" IN ('EMAIL', 'WECOM_APP', 'WEB_PUSH', 'WECOM_ROBOT', 'DINGTALK_ROBOT')),
  ADD CONSTRAINT "NoticeDelivery_state_check" CHECK ("state" IN ('PENDING', 'SENT', 'FAILED', 'DROPPED'));
ALTER TABLE "OrgUnit"
  ADD CONSTRAINT "OrgUnit_kind_check" CHECK ("kind" IN ('FEDERATION', 'TOWNSHIP', 'ENTERPRISE', 'DEPARTMENT', 'TEAM'));
ALTER TABLE "Proposal"
  ADD CONSTRAINT "Proposal_status_check" CHECK ("status" IN ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'ESCALATED', 'TRIAL', 'RESERVED', 'NOT_ACCEPTED', 'NOT_ADOPTED', 'ADOPTED', 'IMPLEMENTING', 'SHELVED', 'COMPLETED', 'VERIFIED', 'VALUED', 'SCORED', 'REWARD_NOTICE', 'REWARDED', 'STANDARDISED', 'REVOKED', 'WITHDRAWN', 'DUPLICATE', 'ARCHIVED')),
  ADD CONSTRAINT "Proposal_mode_check" CHECK ("mode" IN ('IMPLEMENTED', 'PLANNED')),
  ADD CONSTRAINT "Proposal_kind_check" CHECK ("kind" IN ('IMPROVEMENT', 'FINDING')),
  ADD CONSTRAINT "Proposal_origin_check" CHECK ("origin" IN ('PORTAL', 'ASSISTED', 'PAPER')),
  ADD CONSTRAINT "Proposal_innovationArea_check" CHECK ("innovationArea" IN ('CONTINUOUS_IMPROVEMENT', 'ENERGY_EMISSION', 'OWN_TECHNOLOGY', 'MANAGEMENT_MODEL', 'CORPORATE_CULTURE', 'PRODUCT_POSITIONING')),
  ADD CONSTRAINT "Proposal_improvementType_check" CHECK ("improvementType" IN ('SITE', 'SAFETY', 'QUALITY', 'EFFICIENCY', 'SAVING', 'EQUIPMENT', 'TOOLING', 'OPERATION', 'MANAGEMENT', 'OTHER')),
  ADD CONSTRAINT "Proposal_invalidAs_check" CHECK ("invalidAs" IN ('NOT_ACCEPTED', 'WITHDRAWN', 'DUPLICATE', 'REVOKED')),
  ADD CONSTRAINT "Proposal_reasonCode_check" CHECK ("reasonCode" IN ('NO_SOLUTION', 'INCOMPLETE', 'SAME_AS_EARLIER', 'KNOWN_OR_UNDER_WAY', 'ALREADY_IMPLEMENTED', 'PAY_OR_PERSONNEL', 'OWN_DUTY', 'ORDERED', 'UNREALISTIC', 'HARMS_OTHERS', 'UNCONSTRUCTIVE', 'ATTACKS_PERSONS', 'PATENT_CONFLICT')),
  ADD CONSTRAINT "Proposal_grade_check" CHECK ("grade" IN ('S', 'A', 'B', 'C', 'D', 'E', 'P')),
  ADD CONSTRAINT "Proposal_refusedAs_check" CHECK ("refusedAs" IN ('PROPOSER', 'TYPIST', 'IMPLEMENTER', 'TEAM_LEADER', 'UNIT_HEAD', 'KAIZEN_OFFICE', 'REVIEW_COMMITTEE', 'FINANCE', 'MANAGEMENT', 'UNION', 'APPEAL_BODY', 'COLLEAGUE', 'SYSTEM'));
ALTER TABLE "ProposalAppeal"
  ADD CONSTRAINT "ProposalAppeal_result_check" CHECK ("result" IN ('UPHELD', 'REJECTED'));
ALTER TABLE "ProposalObjection"
  ADD CONSTRAINT "ProposalObjection_result_check" CHECK ("result" IN ('UPHELD', 'REJECTED'));
ALTER TABLE "ProposalScore"
  ADD CONSTRAINT "ProposalScore_duty_check" CHECK ("duty" IN ('TEAM_LEADER', 'UNIT_HEAD', 'KAIZEN_OFFICE', 'REVIEW_COMMITTEE'));
ALTER TABLE "PublicNotice"
  ADD CONSTRAINT "PublicNotice_kind_check" CHECK ("kind" IN ('ELECTION_RESULT', 'REPRESENTATIVE_ROSTER', 'FILING', 'REVIEW', 'PAYOUT', 'PROPOSAL_REWARD', 'INSPECTION_RESULT', 'FACTORY_AFFAIRS')),
  ADD CONSTRAINT "PublicNotice_status_check" CHECK ("status" IN ('DRAFT', 'APPROVED', 'PUBLISHED', 'OBJECTED', 'INVESTIGATING', 'CLOSED_PASSED', 'CLOSED_FAILED', 'WITHDRAWN')),
  ADD CONSTRAINT "PublicNotice_dayKind_check" CHECK ("dayKind" IN ('workdays', 'days')),
  ADD CONSTRAINT "PublicNotice_result_check" CHECK ("result" IN ('NO_OBJECTION', 'OBJECTION_UPHELD', 'OBJECTION_REJECTED', 'WITHDRAWN'));
ALTER TABLE "PublicNoticeObjection"
  ADD CONSTRAINT "PublicNoticeObjection_status_check" CHECK ("status" IN ('OPEN', 'INVESTIGATING', 'UPHELD', 'REJECTED'));
ALTER TABLE "ReportRating"
  ADD CONSTRAINT "ReportRating_level_check" CHECK ("level" IN ('VERY', 'SATISFIED', 'BASIC', 'UNSATISFIED'));
ALTER TABLE "Representative"
  ADD CONSTRAINT "Representative_category_check" CHECK ("category" IN ('FRONTLINE', 'TECHNICAL', 'MANAGEMENT', 'LEADER', 'OTHER')),
  ADD CONSTRAINT "Representative_status_check" CHECK ("status" IN ('ELECTED', 'IN_OFFICE', 'SUSPENDED', 'ENDED')),
  ADD CONSTRAINT "Representative_endReason_check" CHECK ("endReason" IN ('LEFT', 'TRANSFERRED', 'RECALLED', 'RESIGNED', 'PENALTY', 'TERM_END', 'DECEASED', 'ANNULLED'));
ALTER TABLE "RepresentativeEntry"
  ADD CONSTRAINT "RepresentativeEntry_status_check" CHECK ("status" IN ('DRAFT', 'SELF_CONFIRMED', 'PUBLISHED', 'EXPIRED'));
ALTER TABLE "Robot"
  ADD CONSTRAINT "Robot_kind_check" CHECK ("kind" IN ('WECOM_ROBOT', 'DINGTALK_ROBOT'));
ALTER TABLE "RoleAssignment"
  ADD CONSTRAINT "RoleAssignment_role_check" CHECK ("role" IN ('TEAM_LEADER', 'WORKSHOP_DIRECTOR', 'DEPT_MANAGER', 'KAIZEN_OFFICE', 'REVIEW_COMMITTEE', 'FINANCE', 'HR', 'MANAGEMENT', 'UNION_OFFICER', 'UNION_CHAIR', 'SYS_ADMIN'));
ALTER TABLE "RoundMember"
  ADD CONSTRAINT "RoundMember_part_check" CHECK ("part" IN ('LEADER', 'REPRESENTATIVE', 'INVITED'));
ALTER TABLE "TalkSignature"
  ADD CONSTRAINT "TalkSignature_side_check" CHECK ("side" IN ('REPRESENTATIVES', 'MANAGEMENT'));
ALTER TABLE "Vacancy"
  ADD CONSTRAINT "Vacancy_status_check" CHECK ("status" IN ('OPEN', 'FILLED', 'CLOSED'));
ALTER TABLE "YearlyReport"
  ADD CONSTRAINT "YearlyReport_status_check" CHECK ("status" IN ('DRAFT', 'PUBLISHED'));
