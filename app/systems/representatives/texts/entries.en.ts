import { translation } from '#app/core/i18n.ts';
import type { entryTexts as entrySource, vacancyTexts as vacancySource } from './entries.zh-CN.ts';

export const entryTexts = translation<typeof entrySource>('representative-entries', {
  status: {
    DRAFT: 'Waits for the representative',
    SELF_CONFIRMED: 'Waits for the chair',
    PUBLISHED: 'Published',
    EXPIRED: 'Taken down',
  },
  page: {
    title: 'Public entry',
    lead: 'The whole enterprise sees this, so that people find you.',
    leadOf: '{{name}}, {{unit}}',
    promise: 'Promise',
    promiseHelp: 'One sentence of at most 100 characters.',
    duties: 'Duties',
    dutiesHelp: 'What you look after, for example safety, the canteen, working hours.',
    workPhone: 'Work phone or extension',
    workPhoneHelp: 'Never a private number.',
    consultation: 'Consultation hours and place',
    consultationHelp: 'For example: the 25th of each month at three, union office.',
    photo: 'Photo',
    photoHelp: 'JPG or PNG, up to 10 MB. Where it was taken is removed.',
    confirm: 'Confirm and send to the chair',
    approve: 'Publish',
    sendBack: 'Send back',
    sendBackReason: 'What is to be changed',
    amend: 'Change the entry',
    amendHelp: 'The change replaces what is published once the chair has approved it.',
    nothing: 'Nothing written yet.',
    waitsConfirm: 'Waits for the representative',
    waitsApprove: 'Waits for the chair',
    ruleName: 'Time for this step',
    toPage: 'See the public page',
  },
});

export const vacancyTexts = translation<typeof vacancySource>('vacancies', {
  status: { OPEN: 'By-election due', FILLED: 'Filled', CLOSED: 'Given up' },
  page: {
    title: 'Vacant seat',
    waits: 'Waits for a by-election',
    ruleName: 'Time for a by-election',
    term: 'Term',
    termNo: 'Term {{no}}',
    former: 'Held before by',
    reason: 'Why it ended',
    openedOn: 'Empty since',
    closedOn: 'Settled on',
    filledBy: 'Elected',
    elected: '{{name}} was elected and takes office after public notice.',
    enter: 'Enter the by-election',
    close: 'Give the seat up',
    closeHelp: 'Only where a unit was dissolved or the like; the chair decides and says why.',
    closeReason: 'Reason',
  },
});
