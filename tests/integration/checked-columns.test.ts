import { expect, test } from 'vitest';
import { GRANTED_ROLES } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { LOCALES } from '#app/core/i18n.ts';
import { CHANNELS, PACES, ROBOT_KINDS } from '#app/platform/notifications/channel.ts';
import { NOTICE_KINDS as HEARD_KINDS } from '#app/platform/notifications/notice.ts';
import * as commitments from '#app/systems/commitments/commitment.ts';
import * as concerns from '#app/systems/concerns/concern.ts';
import { NOT_ACCEPTED_REASONS } from '#app/systems/concerns/step-schemas.ts';
import * as days from '#app/systems/consultation-days/consultation-day.ts';
import * as cards from '#app/systems/contact-cards/card.ts';
import * as inspections from '#app/systems/inspections/inspection.ts';
import * as talks from '#app/systems/management-talks/management-talk.ts';
import { SCORING_DUTIES } from '#app/systems/proposals/authority.ts';
import { DUTIES } from '#app/systems/proposals/duty.ts';
import * as proposals from '#app/systems/proposals/proposal.ts';
import * as notices from '#app/systems/public-notices/public-notice.ts';
import { QUOTA_SCHEMES } from '#app/systems/representatives/quota.ts';
import * as representatives from '#app/systems/representatives/representative.ts';
import { CHECKED_COLUMNS, type CheckedColumns } from '#prisma/checked-columns.ts';

/** Where the code keeps the words of a column as a list; of the others the compiler knows them by the rows' types. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  'Account.locale': LOCALES,
  'Commitment.status': commitments.COMMITMENT_STATUSES,
  'Commitment.sourceNoun': commitments.SOURCE_NOUNS,
  'CommitmentConfirmation.capacity': commitments.CAPACITIES,
  'Concern.tier': concerns.TIERS,
  'Concern.status': concerns.CONCERN_STATUSES,
  'Concern.source': concerns.SOURCES,
  'Concern.channel': concerns.CHANNELS,
  'Concern.category': concerns.CATEGORIES,
  'Concern.urgency': concerns.URGENCIES,
  'Concern.outcome': concerns.OUTCOMES,
  'Concern.satisfaction': concerns.SATISFACTIONS,
  'Concern.reasonCode': NOT_ACCEPTED_REASONS,
  'ConcernEntry.kind': concerns.ENTRY_KINDS,
  'ConcernEntry.audience': concerns.AUDIENCES,
  'ConcernAccess.capacity': concerns.ACCESS_CAPACITIES,
  'CongressTerm.status': representatives.TERM_STATUSES,
  'CongressTerm.scheme': QUOTA_SCHEMES,
  'ConsultationDay.status': days.DAY_STATUSES,
  'ConsultationShift.part': days.PARTS,
  'ConsultationVisit.status': days.VISIT_STATUSES,
  'ContactCard.status': cards.CARD_STATUSES,
  'ContactCard.endReason': ['', ...cards.END_REASONS],
  'Deadline.holderRole': [...GRANTED_ROLES, 'EMPLOYEE_REPRESENTATIVE', 'EMPLOYEE', 'KIOSK'],
  'Finding.status': inspections.FINDING_STATUSES,
  'Finding.category': inspections.FINDING_CATEGORIES,
  'Finding.severity': inspections.SEVERITIES,
  'FindingWord.word': inspections.WORDS,
  'InspectionRound.status': inspections.ROUND_STATUSES,
  'InspectionRound.topic': inspections.TOPICS,
  'InspectionRound.methods': inspections.METHODS,
  'InspectionTemplate.topic': inspections.TOPICS,
  'ManagementTalk.status': talks.TALK_STATUSES,
  'ManagementTalk.disclosure': talks.DISCLOSURES,
  'Notice.kind': HEARD_KINDS,
  'NoticeChannel.channel': CHANNELS,
  'NoticeChannel.mine': PACES,
  'NoticeChannel.waits': PACES,
  'NoticeDelivery.channel': [...CHANNELS, ...ROBOT_KINDS],
  'Proposal.status': proposals.PROPOSAL_STATUSES,
  'Proposal.mode': proposals.PROPOSAL_MODES,
  'Proposal.kind': proposals.PROPOSAL_KINDS,
  'Proposal.innovationArea': proposals.INNOVATION_AREAS,
  'Proposal.improvementType': proposals.IMPROVEMENT_TYPES,
  'Proposal.reasonCode': proposals.REFUSAL_REASON_CODES,
  'Proposal.grade': proposals.GRADES,
  'Proposal.refusedAs': DUTIES,
  'ProposalScore.duty': SCORING_DUTIES,
  'PublicNotice.kind': notices.NOTICE_KINDS,
  'PublicNotice.status': notices.PUBLIC_NOTICE_STATUSES,
  'ReportRating.level': concerns.SATISFACTIONS,
  'Representative.category': representatives.CATEGORIES,
  'Representative.status': representatives.REPRESENTATIVE_STATUSES,
  'Representative.endReason': representatives.END_REASONS,
  'RepresentativeEntry.status': representatives.ENTRY_STATUSES,
  'Robot.kind': ROBOT_KINDS,
  'RoleAssignment.role': GRANTED_ROLES,
  'RoundMember.part': inspections.PARTS,
  'TalkSignature.side': talks.SIDES,
  'Vacancy.status': representatives.VACANCY_STATUSES,
};

/** Named like a word of few, and yet open. */
const OPEN_COLUMNS: Readonly<Record<string, string>> = {
  'Event.fromStatus': 'of whatever system the record is',
  'Event.toStatus': 'of whatever system the record is',
  'ImportBatch.kind': 'what the systems import, by their manifests',
  'ManagementTalk.topic': 'typed by whoever asks for the talk',
  'ProposalAppeal.fromStatus': 'kept as it was at the time of the appeal',
};

const WORD_LIKE =
  /(status|kind|category|severity|tier|outcome|urgency|channel|capacity|audience|role|mode|grade|topic|side|scheme|result|state|level|disclosure|visibility|gender|slot|basis)$/i;

async function readChecks(): Promise<CheckedColumns> {
  const rows = await db().$queryRaw<{ name: string; table: string; column: string; text: string }[]>`
    select con.conname as name, rel.relname as table, att.attname as column,
           pg_get_constraintdef(con.oid) as text
      from pg_constraint con
      join pg_class rel on rel.oid = con.conrelid
      join pg_attribute att on att.attrelid = rel.oid and att.attnum = con.conkey[1]
     where con.contype = 'c' and con.connamespace = 'public'::regnamespace and con.conname like '%\_check'
       and cardinality(con.conkey) = 1`;
  const found: Record<string, Record<string, string[]>> = {};
  for (const { table, column, text } of rows) {
    const words = [...text.matchAll(/'([^']*)'::text/g)].map(([, word]) => word ?? '');
    (found[table] ??= {})[column] = words;
  }
  return found;
}

test('the database takes the words that the client is typed by, and no other', async () => {
  expect(await readChecks()).toEqual(CHECKED_COLUMNS);
});

test.each(Object.entries(LISTS))('%s holds the words of the code', (name, words) => {
  const [table = '', column = ''] = name.split('.');
  const checked: CheckedColumns = CHECKED_COLUMNS;
  expect([...(checked[table]?.[column] ?? [])].sort()).toEqual([...words].sort());
});

test('a column that is named like a word of few is checked, or said to be open', async () => {
  const rows = await db().$queryRaw<{ table: string; column: string }[]>`
    select table_name as table, column_name as column from information_schema.columns
     where table_schema = 'public' and data_type = 'text' and table_name not like '\_prisma%'`;
  const checked: CheckedColumns = CHECKED_COLUMNS;
  const open = rows.filter(({ table, column }) => WORD_LIKE.test(column) && !checked[table]?.[column]);
  expect(open.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(
    Object.keys(OPEN_COLUMNS)
      .filter((name) => WORD_LIKE.test(name))
      .sort(),
  );
});

test('another word is refused', async () => {
  await expect(
    db().$executeRaw`insert into "OrgUnit" (kind, name) values ('CLUB', '围棋社')`,
  ).rejects.toThrow(/OrgUnit_kind_check/);
});
