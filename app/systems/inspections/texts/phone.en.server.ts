import { translation } from '#app/core/i18n.ts';
import type { phoneServerTexts as source } from './phone.zh-CN.server.ts';

export const phoneServerTexts = translation<typeof source>('inspection-phone', {
  refusal: {
    notOnRound: 'There is no such round, or you are not on its list. Please ask the leader of the round.',
    unknownPlace: 'A place is named that the enterprise does not have. Please tell the leader of the round.',
    unknownFile: 'The server does not know this photo yet. Please send its record first, then the photo.',
    somebodyElse: 'Somebody else is signed in now. Whoever noted this must sign in to send it.',
  },
});
