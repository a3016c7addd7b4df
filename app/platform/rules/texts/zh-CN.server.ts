import { textGroup } from '#app/core/i18n.ts';

/** What only the server puts into words. */
export const ruleServerTexts = textGroup('rules', {
  done: {
    set: '已保存。从执行日起发生的事按新规定办。',
    ended: '已保存。从那天起恢复默认值。',
    withdrawn: '已撤回，不再执行。',
    preset: '已采用，改了 {{count}} 条规则。',
  },
  refusal: {
    unknown: '没有这条规则。请回到规则页查找。',
    holdsAlready: '这条规定已经执行，不能撤回。要停用，请选一个日期恢复默认值。',
    presetHolds: '从那天起的规则已经和这一套一样，没有要改的。',
  },
  problem: {
    noDay: '请填写从哪天起执行',
    past: '不能早于今天',
    noSource: '请写明依据，例如文号或会议',
    sourceLong: '依据最多 200 个字',
    nothingEnds: '那天执行的本来就是默认值',
    notThisKind: '请填数字或选一项',
    negative: '不能小于 0',
    notWhole: '请填整数',
    tooMany: '太大了，最多 {{most}}',
    pointsOver100: '不能超过 100 分',
    shareOver1: '不能超过 100%',
    shareTooFine: '百分数最多两位小数',
    notAmount: '请填金额，最多两位小数，例如 5000',
    amountTooLarge: '金额太大了',
    unknownChoice: '请选一项',
    noBands: '至少要有一档',
    bandIncomplete: '有一档没有填完整：从、到、给多少都要填数字',
    bandEmpty: '{{band}} 这一档是空的：“到”要大于“从”',
    bandHole: '{{from}} 到 {{to}} 之间没有归到任何一档',
    bandOverlap: '{{band}} 和 {{other}} 两档重叠了',
    bandOffScale: '{{band}} 这一档超出了范围',
    bandKeyTwice: '有两档都从 {{band}} 的起点开始',
    bandKeyUnknown: '{{band}} 这一档的名称不能用',
    bandKeyOrder: '{{band}} 这一档的次序不对：等级越高，得分范围要越高',
    bandGivesTooMuch: '{{band}} 这一档最多给 {{most}} 分',
  },
});
