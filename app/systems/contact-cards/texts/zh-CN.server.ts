import { textGroup } from '#app/core/i18n.ts';

/** What only the server puts into words. */
export const cardServerTexts = textGroup('contact-cards', {
  nav: '联系卡',
  navVisits: '走访登记',
  record: '联系卡',
  recordVisit: '走访',
  chapter: '联系群众卡',
  rule: {
    card: { coverage: '发卡覆盖率目标', shown_by_code: '不登录扫码能看到代表的哪些信息' },
  },
  ruleAbout: {
    card: {
      coverage: '发放的范围与服务对象相一致：每位职工都有一张自己代表的卡。',
      shown_by_code: '卡片可能落到厂外的人手里，企业可以少公开一些。反映问题的入口始终可用。',
    },
  },
  ruleChoice: { ENTRY: '公示的全部内容', NAME: '只有姓名和代表单位', NOTHING: '什么都不显示' },
  done: {
    printed: '已生成 {{count}} 张卡，可以打印了。',
    handedOut: '{{card}} 已登记发给{{name}}。',
    handedOutAll: '已按花名册登记发出 {{count}} 张。',
    revoked: '{{card}} 已作废。',
    posters: '已生成 {{count}} 个二维码，可以打印海报了。',
    visited: '已登记对{{name}}的走访。',
  },
  problem: {
    noUnit: '请选择单位',
    noRepresentative: '请选择代表',
    notTheirs: '这位代表不代表{{unit}}，请选该单位的代表',
    count: '请填 1 到 500 之间的整数',
    noCard: '没有卡号“{{card}}”，请看卡片右下角',
    notFree: '{{card}} 已经发出或已作废，请换一张',
    notYours: '“{{card}}”不是您的卡，请看卡片右下角',
    noneLeft: '这一批已经全部发完',
    allHaveOne: '这个单位的职工都有卡了',
    outOfUse: '{{card}} 早已停用',
    noReason: '请选择原因',
    nobody: '花名册里没有“{{who}}”，请写工号',
    several: '叫“{{who}}”的不止一人，请写工号',
    oneself: '走访的应当是您代表的职工，不是您自己',
    notRepresented: '{{name}}不在您代表的单位里，请他本单位的代表登记',
    noDay: '请填写日期',
    notYet: '走访以后再登记，日期不能晚于今天',
    noteLong: '最多 500 字',
  },
  refusal: {
    unknownCode:
      '这个二维码已经停用，或者不是本平台的。您可以登录后在“找我的代表”里找到现任代表，或到工会领一张新卡。',
    noOffice: '您目前不是在任的职工代表，不能登记走访。任职有误请找工会干事。',
  },
});
