import { translation } from '#app/core/i18n.ts';
import type { unnamedServerTexts as source } from './zh-CN.server.ts';

export const unnamedServerTexts = translation<typeof source>('unnamed', {
  chapter: 'Said without a name',
  rule: {
    keep_closed: 'How long words and photos are kept after the end',
    proof_work: 'The check that a phone does before sending',
  },
  proofWork: {
    LIGHT: 'Light (about half a second)',
    USUAL: 'Usual (about 2 seconds)',
    HEAVY: 'Heavy (about 8 seconds, while somebody floods it)',
  },
  done: {
    message: 'Sent.',
    rate: 'Thank you; your rating went to the representative and the union.',
    withdraw: 'Withdrawn.',
  },
  refusal: {
    proofMissing:
      'The check of your phone did not come with it, so it was not sent. Switch JavaScript on, keep the page open and send again.',
    proofWrong:
      'The check has expired or is wrong, so it was not sent. Copy what you wrote, reload the page and try again.',
    proofUsed:
      'This one has arrived already and is not registered twice. If you saw no receipt, open the page anew and write again.',
    busy: 'Many people are looking at the moment. Please try again in a minute or two.',
    receiptUnknown:
      'There is no such receipt, or its content was erased by the rule. Check the 16 digits and try again.',
    ticketEnded:
      'This page has been open too long. Enter the receipt again; what you just wrote stands below, to be copied.',
  },
  problem: {
    unit: 'Choose one of the units listed',
    messageShort: 'Please write something',
    messageLong: 'At most {{max}} characters',
    remarkShort: 'Please write something',
    remarkLong: 'At most {{max}} characters',
    outcome: 'Choose whether it is fixed',
    satisfaction: 'Choose how satisfied you are',
    ticket: 'Please enter the receipt again',
    intent: 'Please use the buttons of the page',
  },
});
