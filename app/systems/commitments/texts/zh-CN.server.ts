import { textGroup } from '#app/core/i18n.ts';

/** What only the server puts into words about promises. */
export const commitmentServerTexts = textGroup('commitments', {
  nav: '承诺公开栏',
  record: '承诺',
  chapter: '承诺台账 · 期限',
  subject: { one: '承诺', own: '答应您的一件事' },
  stepDone: {
    report: '已报兑现，等职工或职工代表核实。',
    confirm: '谢谢，已记下您的确认。',
    reject: '已退回，承诺人要继续兑现。',
    extend: '期限已改，等结果的人会收到消息。最初的日子仍记在公开栏里。',
    askWithdrawal: '已送工会主席决定。',
    agreeWithdrawal: '已同意撤销。',
    refuseWithdrawal: '已退回，继续兑现。',
    giveAccount: '书面说明已记下。',
  },
  refusal: {
    notFound: '没有找到这条承诺，或者它只对当事人公开。',
    notOpen: '这一步现在不由您办，或者已经有人办过了。请返回看看最新进展。',
    notYours: '这一步不由您办。',
    ownPromise: '自己答应的事不能自己说兑现了，要由职工或职工代表核实。',
    confirmedAlready: '您已经确认过，还要等另一位代表确认。',
    past: '答应的日子不能早于今天。',
    overtaken:
      '就在刚才，{{name}}已经办了这件事，现在是“$t(commitments:status.{{status}})”。请返回看看最新进展，您填的内容还在本页。',
    firstExtension: '承诺人已经改过一次期限，再改要由企业行政方提出。',
    extendedBefore: '这条承诺还没有改过期限。',
    enough: '还要等另一位代表确认。',
    notEnough: '这条承诺已经够确认数了。',
    longLate: '还没有超期太久。',
    accountOwed: '书面说明已经写过了。',
  },
  problem: {
    textShort: '至少写 {{min}} 个字',
    textLong: '最多 {{max}} 个字',
    proofShort: '请写清做了什么（至少 {{min}} 个字），或者附上照片',
    reasonShort: '请说明理由，至少 {{min}} 个字',
    reasonLong: '理由最多 {{max}} 个字',
    dueOnShort: '请选择日期',
    dueOnEarly: '新的日子要晚于现在的期限 {{day}}，也不能早于今天',
    photos: '照片最多 {{max}} 张',
    ownerIdShort: '请填写承诺人',
  },
});

/** What a notice says of a promise, by event. */
export const commitmentNoticeTexts = textGroup('commitments', {
  notice: {
    registered: '一条承诺已记入台账，到期要兑现',
    reported: '承诺人说已兑现，请核实',
    confirmed: '已确认兑现',
    rejected: '核实没有兑现，要继续办',
    extended: '兑现期限改了，新的日子见页面',
    withdrawalAsked: '承诺人申请撤销，等工会主席决定',
    withdrawn: '工会主席同意撤销',
    withdrawalRefused: '工会主席不同意撤销，继续兑现',
    handed: '换了承诺人',
    broken: '超期太久，记为没有兑现，要写书面说明',
    accounted: '承诺人写了书面说明',
    handedOver: '原来的经办人不在，转由您办',
    passedOn: '到期没有办，已转给上一级',
    chased: '有人在等兑现，催办了一次',
  },
});
