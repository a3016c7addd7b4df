import { translation } from '#app/core/i18n.ts';
import type { attachmentServerTexts as source } from './zh-CN.server.ts';

export const attachmentServerTexts = translation<typeof source>('attachments', {
  refusal: {
    tooLarge: 'The photo is larger than {{mb}} MB and was not taken. Make it smaller and send it again.',
    notAPicture: 'This is not a photo. Choose one taken with the phone (JPG, PNG or WebP).',
    damaged: 'This photo is damaged and cannot be opened. Take it again or choose another.',
    tooMany: 'At most {{max}} photos. Remove one before adding another.',
  },
});
