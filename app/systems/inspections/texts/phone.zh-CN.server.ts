import { textGroup } from '#app/core/i18n.ts';

/** What a phone that sends is answered with. */
export const phoneServerTexts = textGroup('inspection-phone', {
  refusal: {
    notOnRound: '没有这次巡视，或者您不在它的名单里。请问巡视组长。',
    unknownPlace: '记录里有一个企业没有的地点。请联系巡视组长。',
    unknownFile: '服务器还不知道这张照片。请先送出它的记录，再送照片。',
    somebodyElse: '现在登录的是别人。请本人登录后再送出。',
  },
});
