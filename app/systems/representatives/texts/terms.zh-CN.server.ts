import { textGroup } from '#app/core/i18n.ts';

/** What only the server says of terms and elections. */
export const termServerTexts = textGroup('terms', {
  record: '届次',
  done: {
    planned: '已保存。请核对选区和名额。',
    regrouped: '选区已调整，名额已重新分配。',
    startElecting: '选举已开始，可以登记结果了。',
    activate: '本届已开始。',
    extend: '已延期。',
    close: '本届已结束，代表全部离任。',
    elected: '已登记，等主席审批后公示。',
    suspend: '已暂停履职。',
    reinstate: '已恢复履职。',
    end: '已终止任职，缺额进入补选。',
  },
  problem: {
    day: '请填日期。',
    termNo: '请填 1 到 99 之间、还没有用过的届次。',
    years: '任期为三至五年。',
    scheme: '请选一个规定。',
    quota: '请填人数。',
    quotaLeast: '{{count}} 名职工，按所选规定不少于 {{least}} 人。',
    quotaRange: '{{count}} 名职工，按所选规定应为 {{least}} 至 {{most}} 人。',
    quotaUnits: '名额不够：共有 {{units}} 个选区，每个至少 1 名。请增加名额或合并选区。',
    extension: '延期要在 {{from}} 之后，最晚到 {{to}}。',
    reasonShort: '请写明理由，至少 {{min}} 个字。',
    reasonLong: '理由最多 {{max}} 个字。',
    noteShort: '请写明情况和依据，至少 {{min}} 个字。',
    noteLong: '说明最多 {{max}} 个字。',
    nameShort: '选区名称至少 {{min}} 个字。',
    nameLong: '选区名称最多 {{max}} 个字。',
    electionUnit: '请选一个选区。',
    noSeat: '这个选区的 {{quota}} 个名额已满。',
    inFuture: '选举日期不能晚于今天。',
    candidateShort: '请填当选人的工号或姓名。',
    candidateLong: '写得太长，请只填工号或姓名。',
    candidateUnknown: '花名册上没有“{{who}}”，请核对工号或姓名。',
    candidateAmbiguous: '有几位职工叫“{{who}}”，请填工号。',
    candidateElsewhere: '{{name}}属于{{unit}}，只能由那里选举。',
    candidateNowhere: '{{name}}的单位没有划入本届任何选区。',
    candidateTwice: '{{name}}本届已经当选，不用再登记。',
    category: '请选一个类别。',
    electorate: '请填选区全体职工人数。',
    voters: '请填实到人数。',
    votesFor: '请填赞成票数。',
    votersMost: '实到人数不能超过应到的 {{most}} 人。',
    votesForMost: '赞成票不能超过实到的 {{most}} 人。',
    turnout:
      '应到 {{electorate}} 人，实到 {{voters}} 人，不足法定人数，至少要 {{needed}} 人到会。选举无效，请重新组织。',
    votes:
      '应到 {{electorate}} 人，赞成 {{votesFor}} 票，至少要 {{needed}} 票才能当选。按全体职工计算，不是按到会人数。',
    endReason: '请选一个原因。',
    endedOn: '最后任职日要在任职期内，不能晚于 {{to}}。',
    promiseShort: '请写一句承诺，至少 {{min}} 个字。',
    promiseLong: '承诺最多 {{max}} 个字。',
    dutiesShort: '请写职责分工，至少 {{min}} 个字。',
    dutiesLong: '职责分工最多 {{max}} 个字。',
    workPhone: '请填工作电话或分机，不要填私人手机号。',
    workPhoneShort: '请填工作电话。',
    workPhoneLong: '电话最多 {{max}} 个字符。',
    consultationShort: '请写接待时间。',
    consultationLong: '接待时间最多 {{max}} 个字。',
  },
  refusal: {
    notFound: '没有找到这一届或这个选区。',
    notPreparing: '选举已经开始，选区和名额不能再改。',
    notElecting: '这一届现在不能登记选举：还没有开始选举，或者已经结束。',
    notNow: '现在不能办这一步。请刷新页面看看到了哪一步。',
    otherRuns: '第 {{no}} 届还没有结束。请先结束上一届。',
  },
});

/** What a notice says of an office, an entry or a vacancy, by event. */
export const officeNoticeTexts = textGroup('representatives', {
  notice: {
    elected: '您当选职工代表，结果将公示',
    begun: '公示期满，您开始担任职工代表',
    annulled: '选举结果没有生效',
    suspended: '您的代表职务暂停',
    reinstated: '您的代表职务恢复',
    ended: '代表任职已终止',
  },
});

export const entryServerTexts = textGroup('representative-entries', {
  record: '代表公示内容',
  done: {
    confirm: '已确认，等主席审批公布。',
    approve: '已公布。',
    sendBack: '已退回本人修改。',
    amend: '可以修改了。确认后送主席审批。',
  },
  problem: { promiseShort: '请写一句承诺。', dutiesShort: '请写职责分工。', reasonShort: '请写要改什么。' },
  refusal: {
    notInOffice: '现在不在任，不能修改公示信息。',
    notYours: '公示信息由代表本人确认，由主席审批。',
    ownEntry: '您自己的公示信息，要由另一位主席审批。',
    openAlready: '已有一份正在办理，请先办完。',
    notNow: '现在不能办这一步。请刷新页面看看到了哪一步。',
    overtaken: '{{name}}刚刚先处理了，现在是“$t(representative-entries:status.{{status}})”。请刷新页面。',
    amending: '已有公布的内容。请刷新页面。',
  },
  notice: {
    begun: '请填写并确认代表公示信息',
    amended: '公示信息有修改',
    confirmed: '代表公示信息已由本人确认',
    published: '代表公示信息已公布',
    sentBack: '代表公示信息退回修改',
    expired: '代表公示信息已撤下',
    passedOn: '到期没有办理，已转给上一级',
    chased: '有人在等，催办了一次',
  },
});

export const vacancyServerTexts = textGroup('vacancies', {
  record: '代表补选',
  done: { closed: '已登记，不再补选。' },
  problem: { reasonShort: '请写明理由。' },
  refusal: {
    notFound: '没有找到这个缺额。',
    notYours: '不再补选要由工会主席决定。',
    overtaken: '{{name}}刚刚先处理了，现在是“$t(vacancies:status.{{status}})”。请刷新页面。',
  },
  notice: {
    opened: '有代表离任，请组织补选',
    filled: '缺额已补选',
    closed: '缺额不再补选',
    passedOn: '到期没有补选，已转给上一级',
    chased: '有人在等，催办了一次',
  },
});
