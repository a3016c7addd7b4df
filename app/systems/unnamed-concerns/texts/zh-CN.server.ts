import { textGroup } from '#app/core/i18n.ts';

/** What only the server puts into words: what a write is answered with, and the rules. */
export const unnamedServerTexts = textGroup('unnamed', {
  chapter: '不记名反映',
  rule: {
    keep_closed: '办结后正文和照片保留多久',
    proof_work: '寄出前手机要做的验证',
  },
  proofWork: { LIGHT: '轻（约半秒）', USUAL: '一般（约 2 秒）', HEAVY: '重（约 8 秒，有人乱发时用）' },
  done: { message: '已发送。', rate: '谢谢，您的评价已交给代表和工会。', withdraw: '已撤回。' },
  refusal: {
    proofMissing: '没有收到手机的验证结果，没有寄出。请打开 JavaScript，不要关闭页面，再寄一次。',
    proofWrong: '验证已过期或不对，没有寄出。请刷新页面再试，刷新前先把写的话复制下来。',
    proofUsed: '这一份已经寄到过了，不会登记两次。如果没有看到回执，请重新打开本页再写一件。',
    busy: '现在查看的人多，请过一两分钟再试。',
    receiptUnknown: '没有找到这个回执，或者它的内容已按规定清除。请核对 16 位数字后再试。',
    ticketEnded: '这一页打开得太久了。请重新输入回执；刚才写的话还在下面，可以先复制。',
  },
  problem: {
    unit: '请在列出的单位里选一个',
    messageShort: '请写一句话',
    messageLong: '最多 {{max}} 个字，请写短一些',
    remarkShort: '请写一句话',
    remarkLong: '最多 {{max}} 个字，请写短一些',
    outcome: '请选事情解决了没有',
    satisfaction: '请选满意程度',
    ticket: '请重新输入回执',
    intent: '请用页面上的按钮操作',
  },
});
