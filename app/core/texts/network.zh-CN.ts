import { textGroup } from '../i18n.ts';

/** What pages say when the server is not reached. None of it claims that anything was recorded there. */
export const networkTexts = textGroup('core', {
  network: {
    formHeld: '没有网络，还没有送出。您填的内容还在这里，连上后会自动送出。',
    linkHeld: '没有网络，这一页现在打不开。您还在原来的页面，连上后请再点一次。',
    unanswered: '没有收到服务器的答复，不能确定送到了没有。您填的内容还在这里，连上后请再按一次。',
    dontSend: '先不送',
    close: '知道了',
    restored: '已接着您上次没送出的内容，请核对后再提交。',
    offlineTitle: '没有连上服务器',
    offline: '可能是没有网络。您填过的内容还留在这台手机上；连上后这一页会自动打开，也可以点“重试”。',
    askingTitle: '这一页没有打开',
    asking: '正在看能不能连上服务器…',
    failed: '服务器连得上，但这一页没能打开。请重试；如果还是不行，请把您在办什么、几点几分告诉管理员。',
    retry: '重试',
  },
});
