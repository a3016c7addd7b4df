import { textGroup } from '#app/core/i18n.ts';

/** What only the command line says. */
export const auditServerTexts = textGroup('audit', {
  cli: {
    about: '核对留痕记录：找出被改、被删、被插入的行',
    code: '以前打印的封存码：核对它还在链上',
    fine: '核对了 {{events}} 条记录，没有问题。还有 {{unsealed}} 条等待封存。',
    broken: '核对了 {{events}} 条记录，有 {{count}} 条不对：',
    changed: '第 {{id}} 条被改过',
    missing: '第 {{id}} 条不见了',
    inserted: '第 {{id}} 条是后来插入的',
    known: '封存码 {{code}} 在链上，是第 {{id}} 次封存（{{at}}）。',
    unknown: '链上没有封存码 {{code}}：那时以来的记录被整个改写过，或者封存码抄错了。',
    noCode: '“{{code}}”不是封存码。应为 20 位字母数字，如 3f2a-90b1-7c4d-11e0-9a5b。',
  },
});
