import { translation } from '#app/core/i18n.ts';
import type { scanTexts as source } from './scan.zh-CN.ts';

export const scanTexts = translation<typeof source>('contact-cards', {
  scan: {
    title: 'My representative',
    lead: '{{enterprise}}',
    represents: 'Representative · {{unit}}',
    hidden: 'Your representative',
    none: 'The seat is vacant until the by-election. The union takes what you say meanwhile, with the same deadlines.',
    former: '{{name}} is no longer a representative; the card now leads to the one below.',
    formerOnly: '{{name}} is no longer a representative.',
    promise: 'Promise',
    phone: 'Extension',
    hours: 'Consultation hours',
    act: 'How would you like to say it',
    signed: 'Sign in (by name or in confidence)',
    signedHelp:
      'You can follow it any time. In confidence, only the representative and the union know who you are.',
    unnamed: 'Unnamed',
    unnamedHelp: 'No sign-in, no name, no trace of the phone. A receipt of 16 digits brings you the answer.',
    receipt: 'I have a receipt',
  },
});
