import { translation } from '#app/core/i18n.ts';
import type {
  entryServerTexts as entrySource,
  officeNoticeTexts as officeSource,
  termServerTexts as source,
  vacancyServerTexts as vacancySource,
} from './terms.zh-CN.server.ts';

export const termServerTexts = translation<typeof source>('terms', {
  record: 'Terms',
  done: {
    planned: 'Saved. Please check units and seats.',
    regrouped: 'The units are changed and the seats given out anew.',
    startElecting: 'Elections can be entered now.',
    activate: 'The term has begun.',
    extend: 'Extended.',
    close: 'The term has ended, and all offices with it.',
    elected: 'Entered; it waits for the chair.',
    suspend: 'Suspended.',
    reinstate: 'The office goes on.',
    end: 'The office has ended; the seat needs a by-election.',
  },
  problem: {
    day: 'Give a day.',
    termNo: 'Give a number from 1 to 99 that is not taken.',
    years: 'A term has three to five years.',
    scheme: 'Choose a rule.',
    quota: 'Give a number.',
    quotaLeast: 'With {{count}} employees the rule asks for at least {{least}}.',
    quotaRange: 'With {{count}} employees the rule asks for {{least}} to {{most}}.',
    quotaUnits:
      'Too few: there are {{units}} election units, each has one at least. Add seats or join units.',
    extension: 'After {{from}} and by {{to}} at the latest.',
    reasonShort: 'Say why, in at least {{min}} characters.',
    reasonLong: 'The reason has at most {{max}} characters.',
    noteShort: 'Explain it, in at least {{min}} characters.',
    noteLong: 'The explanation has at most {{max}} characters.',
    nameShort: 'An election unit’s name has at least {{min}} characters.',
    nameLong: 'An election unit’s name has at most {{max}} characters.',
    electionUnit: 'Choose an election unit.',
    noSeat: 'All {{quota}} seats of this unit are taken.',
    inFuture: 'An election cannot be later than today.',
    candidateShort: 'Give number or name of whoever was elected.',
    candidateLong: 'Too long: number or name only.',
    candidateUnknown: 'Nobody on the roster is called {{who}}.',
    candidateAmbiguous: 'Several people are called {{who}}; give the number.',
    candidateElsewhere: '{{name}} belongs to {{unit}} and is elected there.',
    candidateNowhere: 'The unit of {{name}} belongs to no election unit of this term.',
    candidateTwice: '{{name}} was elected for this term already.',
    category: 'Choose a category.',
    electorate: 'Give the number of all employees of the unit.',
    voters: 'Give the number of voters.',
    votesFor: 'Give the votes in favour.',
    votersMost: 'No more than the {{most}} electors can have voted.',
    votesForMost: 'No more than the {{most}} voters can be in favour.',
    turnout:
      '{{voters}} of {{electorate}} took part; {{needed}} at least are needed. The election is void and must be held again.',
    votes:
      '{{votesFor}} votes of {{electorate}} employees; {{needed}} at least are needed, of all employees and not of those who voted.',
    endReason: 'Choose a reason.',
    endedOn: 'The last day lies within the office and not after {{to}}.',
    promiseShort: 'Write a promise of at least {{min}} characters.',
    promiseLong: 'The promise has at most {{max}} characters.',
    dutiesShort: 'Write the duties in at least {{min}} characters.',
    dutiesLong: 'The duties have at most {{max}} characters.',
    workPhone: 'Give a work phone or extension, never a private number.',
    workPhoneShort: 'Give the work phone.',
    workPhoneLong: 'A phone number has at most {{max}} characters.',
    consultationShort: 'Give the consultation hours.',
    consultationLong: 'The consultation hours have at most {{max}} characters.',
  },
  refusal: {
    notFound: 'There is no such term or election unit.',
    notPreparing: 'The elections have begun; units and seats stay as they are.',
    notElecting: 'No election can be entered now: they have not begun, or the term has ended.',
    notNow: 'This step is not open now. Please reload.',
    otherRuns: 'Term {{no}} still runs. End it first.',
  },
});

export const officeNoticeTexts = translation<typeof officeSource>('representatives', {
  notice: {
    elected: 'You were elected; the result will be posted',
    begun: 'You are a representative from now on',
    annulled: 'The election does not hold',
    suspended: 'Your office is suspended',
    reinstated: 'Your office goes on',
    ended: 'The office of representative has ended',
  },
});

export const entryServerTexts = translation<typeof entrySource>('representative-entries', {
  record: 'Public entries',
  done: {
    confirm: 'Confirmed; it waits for the chair.',
    approve: 'Published.',
    sendBack: 'Sent back.',
    amend: 'You can change it now; then it goes to the chair.',
  },
  problem: {
    promiseShort: 'Write a promise.',
    dutiesShort: 'Write the duties.',
    reasonShort: 'Say what is to be changed.',
  },
  refusal: {
    notInOffice: 'Out of office: the entry cannot be changed.',
    notYours: 'The representative confirms the entry and the chair approves it.',
    ownEntry: 'Your own entry has to be approved by another chair.',
    openAlready: 'One is being worked on already.',
    notNow: 'This step is not open now. Please reload.',
    overtaken:
      '{{name}} was quicker; it now stands at “$t(representative-entries:status.{{status}})”. Please reload.',
    amending: 'There is a published entry. Please reload.',
  },
  notice: {
    begun: 'Please write and confirm your public entry',
    amended: 'A public entry was changed',
    confirmed: 'A public entry was confirmed',
    published: 'A public entry was published',
    sentBack: 'A public entry was sent back',
    expired: 'A public entry was taken down',
    passedOn: 'Not done in time, passed on to the next level',
    chased: 'Somebody waits and asked',
  },
});

export const vacancyServerTexts = translation<typeof vacancySource>('vacancies', {
  record: 'By-elections',
  done: { closed: 'The seat is given up.' },
  problem: { reasonShort: 'Say why.' },
  refusal: {
    notFound: 'There is no such vacancy.',
    notYours: 'Only the chair may give a seat up.',
    overtaken: '{{name}} was quicker; it now stands at “$t(vacancies:status.{{status}})”. Please reload.',
  },
  notice: {
    opened: 'A representative has gone; please hold a by-election',
    filled: 'The seat is filled',
    closed: 'The seat is given up',
    passedOn: 'No by-election in time, passed on to the next level',
    chased: 'Somebody waits and asked',
  },
});
