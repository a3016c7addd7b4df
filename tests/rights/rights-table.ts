import { CONSULTATION_DAYS } from './consultation-day-rights.ts';
import { COMMITMENT_RIGHTS } from './commitment-rights.ts';
import { CONCERNS } from './concern-rights.ts';
import { INSPECTION_RIGHTS } from './inspection-rights.ts';
import type { Right } from './right.ts';
import { SERVICE_FIGURES } from './service-figure-rights.ts';
import { ROUND_RIGHTS } from './round-rights.ts';
import type { SubjectName } from './subjects.ts';
import { CLOSE, EMPLOYEES, HANDLERS, REPRESENTATIVES, UNION, type Who } from './who.ts';

const ALL = [...EMPLOYEES, 'kiosk'] as const;
const DECIDERS = [...HANDLERS, 'otherDirector', 'finance'] as const;

/** Pages that name no record, and what is sent to them. */
const PLACES: readonly Right[] = [
  { route: '$.tsx', method: 'GET', gets: [[404, ALL]], nobody: 404 },
  { route: '_index.tsx', method: 'GET', gets: [[200, ALL]] },
  { route: 'account.tsx', method: 'GET', gets: [[200, ALL]] },
  { route: 'account.tsx', method: 'POST', on: 'preferences', gets: [[302, ALL]] },
  { route: 'sign-in.tsx', method: 'GET', gets: [[200, ALL]], nobody: 200 },
  { route: 'sign-in.tsx', method: 'POST', on: 'wrongPassword', gets: [[422, ALL]], nobody: 422 },
  { route: 'sign-out.tsx', method: 'POST', on: 'nothing', gets: [[302, ALL]], nobody: 302 },
  { route: 'activate.$token.tsx', method: 'GET', on: 'unknownToken', gets: [[404, ALL]], nobody: 404 },
  { route: 'activate.$token.tsx', method: 'POST', on: 'unknownToken', gets: [[404, ALL]], nobody: 404 },
  {
    route: 'activate.$token.tsx',
    method: 'GET',
    on: 'token',
    gets: [[200, ALL]],
    nobody: 200,
    stranger: 200,
  },
];

/** Where nobody is looked for: everybody gets the same, signed in or not. */
const UNNAMED: readonly Right[] = [
  { route: 'unnamed-concerns._index.tsx', method: 'GET', gets: [[200, ALL]], nobody: 200 },
  {
    route: 'unnamed-concerns._index.tsx',
    method: 'POST',
    on: 'unknownReceipt',
    gets: [[404, ALL]],
    nobody: 404,
  },
  { route: 'unnamed-concerns.new.tsx', method: 'GET', gets: [[200, ALL]], nobody: 200 },
  {
    route: 'unnamed-concerns.new.tsx',
    method: 'POST',
    on: 'unnamedConcern',
    gets: [[200, ALL]],
    nobody: 200,
  },
  { route: 'unnamed-concerns.board.tsx', method: 'GET', gets: [[200, ALL]], nobody: 200 },
];
const NOTICES: readonly Right[] = [
  { route: 'notices._index.tsx', method: 'GET', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'notices._index.tsx', method: 'POST', on: 'nothing', gets: [[302, EMPLOYEES]], others: 403 },
  { route: 'notices.$id.tsx', method: 'POST', on: 'notice', gets: [[302, ['author']], [403, ['kiosk']]], others: 404 },
  { route: 'notices.settings.tsx', method: 'GET', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'notices.settings.tsx', method: 'POST', on: 'quietHours', gets: [[302, EMPLOYEES]], others: 403 },
  { route: 'notices.push.tsx', method: 'POST', on: 'device', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'notices.confirm.$token.tsx', method: 'GET', on: 'newAddress', gets: [[200, ['author']], [403, ['kiosk']]], others: 404 },
  { route: 'notices.confirm.$token.tsx', method: 'POST', on: 'newAddress', gets: [[302, ['author']], [403, ['kiosk']]], others: 404 },
  { route: 'notices.robots.tsx', method: 'GET', gets: [[200, ['hr', 'unionChair']]], others: 403 },
  { route: 'notices.robots.tsx', method: 'POST', on: 'robot', gets: [[302, ['hr', 'unionChair']]], others: 403, stranger: 422 },
]; // prettier-ignore

/** Figures are everybody's, staff records are not. */
const FIGURES_AND_PEOPLE: readonly Right[] = [
  { route: 'participation._index.tsx', method: 'GET', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'participation._index.tsx', method: 'GET', on: 'unit', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'participation.$figure.tsx', method: 'GET', on: 'figure', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'participation.export.tsx', method: 'GET', on: 'unit', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'people._index.tsx', method: 'GET', gets: [[200, ['hr', 'unionChair', 'sysAdmin']]], others: 403 },
  { route: 'people.find.tsx', method: 'GET', gets: [[200, ALL]] },
  { route: 'people.$id.tsx', method: 'GET', on: 'employee', gets: [[200, ['hr', 'unionChair', 'sysAdmin']]], others: 403 },
  { route: 'people.$id.tsx', method: 'POST', on: 'grant', gets: [[302, ['hr', 'sysAdmin']]], others: 403 },
  { route: 'people.$id_.invite.tsx', method: 'POST', on: 'employee', gets: [[200, ['hr', 'sysAdmin']]], others: 403 },
  { route: 'people.$id.tsx', method: 'POST', on: 'unionGrant', gets: [[302, ['unionChair']]], others: 403 },
  { route: 'people.$id.tsx', method: 'POST', on: 'unionRole', gets: [[302, ['unionChair']]], others: 403 },
  { route: 'people.$id_.invite.tsx', method: 'POST', on: 'ofTheUnion', gets: [[200, ['unionChair']]], others: 403 },
  { route: 'people.$id_.invite.tsx', method: 'POST', on: 'secondChair', gets: [[200, ['unionChair']]], others: 403 },
  { route: 'people.$id_.invite.tsx', method: 'POST', on: 'someRepresentative', gets: [[200, ['unionChair']]], others: 403 },
  { route: 'absences.tsx', method: 'GET', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'absences.tsx', method: 'POST', on: 'absence', gets: [[302, EMPLOYEES]], others: 403, stranger: 302 },
  { route: 'deadlines.tsx', method: 'GET', gets: [[200, UNION]], others: 403 },
  { route: 'desk.tsx', method: 'GET', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'audit.tsx', method: 'GET', gets: [[200, ['unionChair', 'sysAdmin']]], others: 403 },
  { route: 'imports._index.tsx', method: 'GET', gets: [[200, ['hr', 'kaizenOffice']]], others: 403 },
  { route: 'imports._index.tsx', method: 'POST', on: 'rosterFile', gets: [[302, ['hr']]], others: 403 },
  { route: 'imports.$id.tsx', method: 'GET', on: 'rosterImport', gets: [[200, ['hr']]], others: 403 },
  { route: 'imports.$id.tsx', method: 'POST', on: 'rosterImport', gets: [[422, ['hr']]], others: 403 },
  { route: 'imports.$id_.rejected[.]xlsx.tsx', method: 'GET', on: 'rosterImport', gets: [[200, ['hr']]], others: 403 },
]; // prettier-ignore

const PROPOSALS: readonly Right[] = [
  { route: 'proposals._index.tsx', method: 'GET', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'proposals.export.tsx', method: 'GET', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'proposals.mine.tsx', method: 'GET', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'proposals.queue.tsx', method: 'GET', gets: [[200, DECIDERS]], others: 403 },
  { route: 'proposals.similar.tsx', method: 'GET', gets: [[200, ALL]] },
  { route: 'proposals.new.tsx', method: 'GET', gets: [[200, ALL]] },
  { route: 'proposals.new.tsx', method: 'POST', on: 'form', gets: [[302, EMPLOYEES], [422, ['kiosk']]] },
  { route: 'proposals.new.tsx', method: 'POST', on: 'formForAuthor', gets: [[302, ['author', 'teamLeader', 'kiosk']]], others: 403, stranger: 422 },
  { route: 'proposals.drafts.tsx', method: 'POST', on: 'form', gets: [[200, EMPLOYEES], [422, ['kiosk']]] },
  { route: 'proposals.drafts.tsx', method: 'POST', on: 'draft', gets: [[200, ['author']], [422, ['kiosk']]], others: 404 },
  { route: 'proposals.pictures.tsx', method: 'POST', on: 'draft', gets: [[200, ['author']]], others: 404 },
  { route: 'proposals.$id.tsx', method: 'GET', on: 'draft', gets: [[200, ['author']], [403, ['kiosk']]], others: 404 },
  { route: 'proposals.$id.tsx', method: 'GET', on: 'submitted', gets: [[200, CLOSE], [403, ['kiosk']]], others: 404 },
  { route: 'proposals.$id.tsx', method: 'GET', on: 'adopted', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'proposals.$id.tsx', method: 'POST', on: 'submitted', gets: [[302, HANDLERS], [404, ['otherDirector']]], others: 403 },
  { route: 'proposals.$id_.edit.tsx', method: 'GET', on: 'draft', gets: [[200, ['author']]], others: 404 },
  { route: 'proposals.$id_.edit.tsx', method: 'GET', on: 'submitted', gets: [[403, CLOSE]], others: 404 },
  { route: 'proposals.$id_.edit.tsx', method: 'POST', on: 'draft', gets: [[302, ['author']], [422, ['kiosk']]], others: 404 },
  { route: 'proposals.$id_.delete.tsx', method: 'POST', on: 'draft', gets: [[302, ['author']]], others: 404 },
  { route: 'proposals.$id_.chase.tsx', method: 'POST', on: 'submitted', gets: [[409, ['author']], [403, [...CLOSE.filter((who) => who !== 'author'), 'kiosk']]], others: 404 },
  { route: 'proposals.$id_.delete.tsx', method: 'POST', on: 'submitted', gets: [[403, CLOSE]], others: 404 },
  { route: 'proposals.$id_.pictures.$pictureId.tsx', method: 'GET', on: 'draft', gets: [[200, ['author']]], others: 404 },
  { route: 'proposals.$id_.pictures.$pictureId.tsx', method: 'GET', on: 'submitted', gets: [[200, CLOSE]], others: 404 },
  { route: 'proposals.$id_.pictures.$pictureId.tsx', method: 'GET', on: 'adopted', gets: [[200, [...EMPLOYEES, 'kiosk']]] },
  { route: 'proposals.$id_.$step.tsx', method: 'GET', on: 'accept', gets: [[200, ['teamLeader', 'director', 'kaizenOffice']], [409, ['author', 'mate', 'representative', 'committee', 'finance', ...UNION]], [403, ['kiosk']]], others: 404 },
]; // prettier-ignore

/** By which rules one is judged everybody reads; the union's chair changes them. */
const RULES: readonly Right[] = [
  { route: 'rules._index.tsx', method: 'GET', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'rules.$key.tsx', method: 'GET', on: 'rule', gets: [[200, EMPLOYEES]], others: 403, stranger: 200 },
  { route: 'rules.$key.tsx', method: 'POST', on: 'rule', gets: [[302, ['unionChair']]], others: 403, stranger: 302 },
  { route: 'rules.$key.tsx', method: 'GET', on: 'unknownRule', gets: [[404, EMPLOYEES]], others: 403 },
  { route: 'rules.$key.tsx', method: 'POST', on: 'unknownRule', gets: [[404, ['unionChair']]], others: 403 },
  { route: 'rules.presets.tsx', method: 'GET', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'rules.presets.tsx', method: 'POST', on: 'preset', gets: [[302, ['unionChair']]], others: 403 },
]; // prettier-ignore

/** Everybody reads and comments; whose post it is answers, and the union may take down what should not stand there. */
const POSTS: readonly Right[] = [
  { route: 'posts.new.tsx', method: 'GET', gets: [[200, REPRESENTATIVES]], others: 403, stranger: 403 },
  { route: 'posts.new.tsx', method: 'POST', on: 'newPost', gets: [[302, REPRESENTATIVES]], others: 403, stranger: 403 },
  { route: 'posts.$id.tsx', method: 'GET', on: 'post', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'posts.$id.tsx', method: 'POST', on: 'comment', gets: [[302, EMPLOYEES]], others: 403 },
  { route: 'posts.$id.tsx', method: 'POST', on: 'answer', gets: [[302, ['representative']]], others: 403 },
  { route: 'posts.$id.tsx', method: 'POST', on: 'post', gets: [[302, ['representative', ...UNION]]], others: 403 },
]; // prettier-ignore

/** A representative writes his report; everybody reads it, his electors rate it. */
const REPORTS: readonly Right[] = [
  { route: 'yearly-reports._index.tsx', method: 'POST', on: 'newReport', gets: [[302, REPRESENTATIVES]], others: 403, stranger: 403 },
  { route: 'yearly-reports.$id.tsx', method: 'GET', on: 'draftReport', gets: [[200, ['representative']], [403, ['kiosk']]], others: 404 },
  { route: 'yearly-reports.$id.tsx', method: 'GET', on: 'report', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'yearly-reports.$id.tsx', method: 'POST', on: 'draftReport', gets: [[302, ['representative']], [403, ['kiosk']]], others: 404 },
  { route: 'yearly-reports.$id.tsx', method: 'POST', on: 'report', gets: [[302, ['author', 'mate', 'teamLeader', 'director']]], others: 403 },
]; // prettier-ignore

/** Who keeps attendance reads what representatives gave; each of them his own. */
const DUTY_TIME: readonly Right[] = [
  { route: 'duty-time._index.tsx', method: 'GET', gets: [[200, ['hr', ...UNION]]], others: 403 },
  { route: 'duty-time.export.tsx', method: 'GET', gets: [[200, ['hr', ...UNION]]], others: 403 },
  { route: 'duty-time.$id.tsx', method: 'GET', on: 'dutyOfRepresentative', gets: [[200, ['representative', 'hr', ...UNION]], [403, ['kiosk']]], others: 404 },
]; // prettier-ignore

/** Figures of concerns are for those who answer for people; they hold no case. */
const CONCERN_FIGURES: readonly Right[] = (
  ['concern-figures._index.tsx', 'concern-figures.export.tsx'] as const
).map((route) => ({
  route,
  method: 'GET',
  gets: [[200, ['teamLeader', 'director', 'otherDirector', 'hr', ...REPRESENTATIVES, ...UNION]]],
  others: 403,
}));

/** The union prints cards; a representative sees and hands out his own. */
const CARDS: readonly Right[] = [
  { route: 'contact-cards._index.tsx', method: 'GET', on: 'cards', gets: [[200, [...REPRESENTATIVES, ...UNION]]], others: 403 },
  { route: 'contact-cards._index.tsx', method: 'POST', on: 'newCards', gets: [[302, UNION]], others: 403, stranger: 422 },
  { route: 'contact-cards.$id.tsx', method: 'GET', on: 'cards', gets: [[200, ['representative', ...UNION]], [404, ['otherRepresentative']]], others: 403 },
  { route: 'contact-cards.$id.tsx', method: 'POST', on: 'cards', gets: [[302, ['representative', ...UNION]], [404, ['otherRepresentative']]], others: 403 },
  { route: 'contact-cards.poster.tsx', method: 'GET', on: 'cards', gets: [[200, [...REPRESENTATIVES, ...UNION]]], others: 403 },
  { route: 'contact-cards.poster.tsx', method: 'POST', on: 'nothing', gets: [[302, UNION]], others: 403 },
  { route: 'visits.tsx', method: 'GET', gets: [[200, REPRESENTATIVES]], others: 403, stranger: 403 },
  { route: 'visits.tsx', method: 'POST', on: 'visit', gets: [[302, ['representative']], [422, ['otherRepresentative']]], others: 403, stranger: 403 },
  { route: 'c.$token.tsx', method: 'GET', on: 'cards', gets: [[200, ALL]], nobody: 200, stranger: 200 },
  { route: 'c.$token.tsx', method: 'GET', on: 'unknownCode', gets: [[404, ALL]], nobody: 404 },
]; // prettier-ignore

/** Who represents whom everybody may know; the union plans and enters. */
const ROSTER_OF_REPRESENTATIVES: readonly Right[] = [
  { route: 'representatives._index.tsx', method: 'GET', gets: [[200, ALL]] },
  { route: 'representatives.$id.tsx', method: 'GET', on: 'representative', gets: [[200, ALL]] },
  { route: 'representatives.$id.tsx', method: 'GET', on: 'elected', gets: [[200, ['author', ...UNION]]], others: 404 },
  { route: 'representatives.$id_.photo.$photoId.tsx', method: 'GET', on: 'representative', gets: [[200, ALL]] },
  { route: 'representatives.$id_.entry.tsx', method: 'GET', on: 'representative', gets: [[200, ['author', ...UNION]], [403, ['kiosk']]], others: 404 },
  { route: 'representatives.$id_.entry.tsx', method: 'POST', on: 'entryDraft', gets: [[302, ['author']], [403, [...UNION, 'kiosk']]], others: 404 },
  { route: 'representatives.$id_.entry.tsx', method: 'POST', on: 'entryConfirmed', gets: [[302, ['unionChair']], [403, ['author', 'unionOfficer', 'kiosk']]], others: 404 },
  { route: 'representatives.$id_.office.tsx', method: 'GET', on: 'representative', gets: [[200, UNION]], others: 403 },
  { route: 'representatives.$id_.office.tsx', method: 'POST', on: 'endingOffice', gets: [[302, UNION]], others: 403 },
  { route: 'terms._index.tsx', method: 'GET', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'terms.new.tsx', method: 'GET', gets: [[200, UNION]], others: 403 },
  { route: 'terms.new.tsx', method: 'POST', on: 'plan', gets: [[302, UNION]], others: 403 },
  { route: 'terms.$id.tsx', method: 'GET', on: 'term', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'terms.$id.tsx', method: 'POST', on: 'term', gets: [[302, UNION]], others: 403 },
  { route: 'terms.$id_.units.tsx', method: 'GET', on: 'preparedTerm', gets: [[200, UNION]], others: 403 },
  { route: 'terms.$id_.units.tsx', method: 'POST', on: 'preparedTerm', gets: [[302, UNION]], others: 403 },
  { route: 'terms.$id_.election.tsx', method: 'GET', on: 'term', gets: [[200, UNION]], others: 403 },
  { route: 'terms.$id_.election.tsx', method: 'POST', on: 'election', gets: [[302, UNION]], others: 403 },
  { route: 'vacancies.$id.tsx', method: 'GET', on: 'vacancy', gets: [[200, UNION]], others: 403 },
  { route: 'vacancies.$id.tsx', method: 'POST', on: 'vacancy', gets: [[302, ['unionChair']]], others: 403 },
]; // prettier-ignore

/** What is on the board is everybody's to read and to object to; what is being prepared is the union's. */
const PUBLIC_NOTICES: readonly Right[] = [
  { route: 'public-notices._index.tsx', method: 'GET', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'public-notices.new.tsx', method: 'GET', gets: [[200, UNION]], others: 403 },
  { route: 'public-notices.new.tsx', method: 'POST', on: 'newNotice', gets: [[302, UNION]], others: 403 },
  { route: 'public-notices.$id.tsx', method: 'GET', on: 'preparedNotice', gets: [[200, UNION], [403, ['kiosk']]], others: 404 },
  { route: 'public-notices.$id.tsx', method: 'GET', on: 'postedNotice', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'public-notices.$id_.edit.tsx', method: 'GET', on: 'postedNotice', gets: [[200, UNION]], others: 403 },
  { route: 'public-notices.$id_.edit.tsx', method: 'POST', on: 'postedNotice', gets: [[302, UNION]], others: 403 },
  { route: 'public-notices.$id_.$step.tsx', method: 'GET', on: 'postedNotice', gets: [[200, EMPLOYEES]], others: 403 },
  { route: 'public-notices.$id_.$step.tsx', method: 'POST', on: 'postedNotice', gets: [[302, EMPLOYEES]], others: 403 },
  { route: 'public-notices.$id_.$step.tsx', method: 'POST', on: 'approvedByChair', gets: [[302, ['unionChair']], [403, ['unionOfficer', 'kiosk']]], others: 404 },
  { route: 'public-notices.$id_.$step.tsx', method: 'POST', on: 'judgedObjection', gets: [[302, UNION]], others: 403 },
]; // prettier-ignore

/** A step of a proposal that is not adopted: who may not see it is told that there is none. */
function hidden(on: SubjectName, ...who: Who[]): Right {
  const seeIt = CLOSE.filter((one) => !who.includes(one));
  const gets = [[302, who], [403, [...seeIt, 'kiosk']]] as const; // prettier-ignore
  return { route: 'proposals.$id_.$step.tsx', method: 'POST', on, gets, others: 404 };
}

/** A step of an adopted one, which everybody sees. */
function open(on: SubjectName, ...who: Who[]): Right {
  return { route: 'proposals.$id_.$step.tsx', method: 'POST', on, gets: [[302, who]], others: 403 };
}

/** Who takes which step. 本车间 is the author's: the other workshop's director is always among the others. */
const STEPS: readonly Right[] = [
  hidden('accept', 'teamLeader', 'director', 'kaizenOffice'),
  hidden('return', 'teamLeader', 'director', 'kaizenOffice'),
  hidden('refuse', 'teamLeader', 'director', 'kaizenOffice'),
  hidden('markDuplicate', 'kaizenOffice'),
  hidden('withdraw', 'author'),
  hidden('escalate', 'teamLeader', 'director', 'kaizenOffice'),
  hidden('adoptSmall', 'teamLeader', 'director'),
  hidden('adoptMiddle', 'director'),
  hidden('adoptEscalated', 'committee'),
  hidden('appeal', 'author'),
  hidden('upholdAppeal', 'director'),
  hidden('confirmTrial', 'director', 'kaizenOffice', 'committee'),
  open('assign', 'director', 'kaizenOffice'),
  open('postpone', 'director', 'kaizenOffice'),
  open('complete', 'mate'),
  open('verify', 'director', 'kaizenOffice'),
  open('value', 'finance'),
  open('score', 'teamLeader', 'director', 'kaizenOffice', 'committee'),
  open('publishNotice', 'kaizenOffice'),
  open('object', ...EMPLOYEES),
  open('rejectObjection', 'committee'),
  open('reward', 'finance'),
  open('spread', 'kaizenOffice'),
  open('revoke', 'committee'),
  open('archive', 'kaizenOffice'),
];

/** What improvement proposals are about. */
export const RIGHTS_TO_PROPOSALS: readonly Right[] = [...PROPOSALS, ...STEPS];

/** What representatives, and those who say something to them, are about. */
export const RIGHTS_TO_REPRESENTATION: readonly Right[] = [
  ...CONCERNS,
  ...COMMITMENT_RIGHTS,
  ...ROSTER_OF_REPRESENTATIVES,
  ...CONSULTATION_DAYS,
  ...ROUND_RIGHTS,
  ...INSPECTION_RIGHTS,
];

/** All the rest. */
export const RIGHTS_TO_PORTAL: readonly Right[] = [
  ...PLACES,
  ...UNNAMED,
  ...NOTICES,
  ...FIGURES_AND_PEOPLE,
  ...RULES,
  ...CARDS,
  ...POSTS,
  ...REPORTS,
  ...DUTY_TIME,
  ...CONCERN_FIGURES,
  ...SERVICE_FIGURES,
  ...PUBLIC_NOTICES,
];

/** The whole table. A route that stands in it nowhere fails the test. */
export const RIGHTS: readonly Right[] = [
  ...RIGHTS_TO_PROPOSALS,
  ...RIGHTS_TO_REPRESENTATION,
  ...RIGHTS_TO_PORTAL,
];
