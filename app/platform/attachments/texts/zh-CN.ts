import { textGroup } from '#app/core/i18n.ts';

/** Photos in a form: where each of them stands, and what to do about those that did not arrive. */
export const photoTexts = textGroup('attachments', {
  photo: {
    label: '照片',
    help: '最多 {{max}} 张。发出前会在手机上缩小，并去掉拍摄地点和手机型号。',
    alt: '第 {{number}} 张照片',
    add: '拍照或选照片',
    remove: '删掉这张',
    waiting: '等着上传',
    sending: '正在上传，第 {{number}}/{{total}} 张',
    unreached: '没有网络，还没有传上去。连上后会自动再传。',
    refused: '服务器没有收下这张照片。请再传一次，还不行就换一张。',
    again: '再传一次',
    leaveOut: '不要这张',
    notRemoved: '没有删掉，请再按一次。',
    tooMany: '最多 {{max}} 张，多选的 {{count}} 张没有加进来。',
    submitting: '正在提交，先传照片，第 {{number}}/{{total}} 张',
    failed: '有 {{count}} 张照片没有传上去：{{names}}。还没有提交，请您决定。',
    againAll: '再传一次，然后提交',
    without: '不带这几张，直接提交',
  },
});
