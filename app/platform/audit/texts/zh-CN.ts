import { textGroup } from '#app/core/i18n.ts';

export const auditTexts = textGroup('audit', {
  page: {
    title: '留痕封存',
    lead: '每一次办理都有记录，记录定时封存。改一条、少一条、插一条，都查得出来。',
    none: '还没有封存过。系统每 15 分钟封存一次，请稍后再看。',
    latest: '第 {{id}} 次封存 · {{when}}',
    how: '请把这个封存码打印出来，由工会保管。日后管理员运行 npm run zhijia -- verify-audit --code 封存码，就能证明此前的记录没有被改过。',
    qr: '最近一次封存的二维码',
    earlier: '最近的封存',
    no: '次序',
    code: '封存码',
    events: '记录条数',
    when: '封存时间',
  },
});
