import { translation } from '#app/core/i18n.ts';
import type { photoTexts as source } from './zh-CN.ts';

export const photoTexts = translation<typeof source>('attachments', {
  photo: {
    label: 'Photos',
    help: 'At most {{max}}. They are made small on your phone, and lose place and device.',
    alt: 'Photo {{number}}',
    add: 'Take or choose a photo',
    remove: 'Remove',
    waiting: 'Waiting to be sent',
    sending: 'Sending, {{number}} of {{total}}',
    unreached: 'No network, not sent yet. It goes by itself once you are connected.',
    refused: 'The server did not take this photo. Send it again; if that fails, choose another one.',
    again: 'Send again',
    leaveOut: 'Leave it out',
    notRemoved: 'Not removed; press again.',
    tooMany: 'At most {{max}}: {{count}} more were chosen and are not added.',
    submitting: 'Submitting: sending photo {{number}} of {{total}} first',
    failed: 'Photos that did not arrive: {{count}} ({{names}}). Nothing is submitted yet; you decide.',
    againAll: 'Send again, then submit',
    without: 'Submit without them',
  },
});
