import { translation } from '#app/core/i18n.ts';
import type { commitmentNoticeTexts as notices, commitmentServerTexts as source } from './zh-CN.server.ts';

export const commitmentServerTexts = translation<typeof source>('commitments', {
  nav: 'Promises',
  record: 'Promises',
  chapter: 'Promises · times',
  subject: { one: 'Promise', own: 'Something that was promised to you' },
  stepDone: {
    report: 'Reported. The worker or two representatives check it.',
    confirm: 'Thank you, your word is noted.',
    reject: 'Sent back: it is still to be kept.',
    extend: 'Its day is moved and who waits is told. The first day stays on the board.',
    askWithdrawal: 'Sent to the union’s chair.',
    agreeWithdrawal: 'Withdrawn.',
    refuseWithdrawal: 'Sent back: it is still to be kept.',
    giveAccount: 'The account is noted.',
  },
  refusal: {
    notFound: 'There is no such promise, or it is for its parties only.',
    notOpen: 'This step is not yours now, or somebody has taken it. Go back and see where it stands.',
    notYours: 'This step is not yours.',
    ownPromise: 'Nobody says of his own promise that it was kept; the worker or representatives do.',
    confirmedAlready: 'You have said so already; another representative has to agree.',
    past: 'The day that is promised must not lie before today.',
    overtaken:
      'A moment ago {{name}} was quicker, and it is now “$t(commitments:status.{{status}})”. Go back and see; what you typed is still here.',
    firstExtension: 'Its day was moved once; now only the management may move it.',
    extendedBefore: 'Its day was never moved.',
    enough: 'Another representative has to agree.',
    notEnough: 'It has been confirmed often enough.',
    longLate: 'It is not overdue for long enough.',
    accountOwed: 'The account was given already.',
  },
  problem: {
    textShort: 'Write at least {{min}} characters',
    textLong: 'At most {{max}} characters',
    proofShort: 'Say what was done (at least {{min}} characters), or add a photo',
    reasonShort: 'Give a reason of at least {{min}} characters',
    reasonLong: 'At most {{max}} characters',
    dueOnShort: 'Choose a day',
    dueOnEarly: 'The new day must be later than {{day}} and not before today',
    photos: 'At most {{max}} photos',
    ownerIdShort: 'Name who owes it',
  },
});

export const commitmentNoticeTexts = translation<typeof notices>('commitments', {
  notice: {
    registered: 'A promise was entered into the ledger',
    reported: 'Said to be done: please check',
    confirmed: 'Found kept',
    rejected: 'Found not kept: it is still owed',
    extended: 'Its day was moved',
    withdrawalAsked: 'Its withdrawal was asked, the union’s chair decides',
    withdrawn: 'Withdrawn with the union’s consent',
    withdrawalRefused: 'The withdrawal was refused, it is still owed',
    handed: 'Somebody else owes it now',
    broken: 'Broken: a written account is owed',
    accounted: 'A written account was given',
    handedOver: 'Handed to you, who had it is away',
    passedOn: 'Its day passed, it moved up',
    chased: 'Somebody waits for it and chased',
  },
});
