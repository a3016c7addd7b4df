import { textGroup } from '#app/core/i18n.ts';

/** What only the server puts into words: what a write is answered with. Never sent to a browser. */
export const attachmentServerTexts = textGroup('attachments', {
  refusal: {
    tooLarge: '照片超过 {{mb}} MB，没有收下。请在手机上缩小后再传。',
    notAPicture: '这不是照片。请选择手机拍的照片（JPG、PNG 或 WebP）。',
    damaged: '这张照片已损坏，打不开。请重新拍一张或换一张。',
    tooMany: '最多放 {{max}} 张照片。请先删掉一张再添加。',
  },
});
