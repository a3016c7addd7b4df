import { textGroup } from '#app/core/i18n.ts';

/** What only the server puts into words. */
export const absenceServerTexts = textGroup('absences', {
  record: '外出登记',
  done: { recorded: '已登记。手上的事马上转给代办人。', ended: '已取消这次外出。' },
  problem: {
    noDay: '请填写日期',
    nobody: '花名册里没有“{{who}}”，请写工号',
    severalPeople: '叫“{{who}}”的不止一人，请写工号',
    dayOrder: '结束日期不能早于开始日期',
    over: '这几天已经过去了',
    ownDeputy: '代办人不能是本人',
    deputyOfUnion: '工会人员的代办人只能由本人指定。请留空登记，事情会转给工会的下一位；或请本人来登记',
    awayAlready: '这几天里已经登记过外出',
  },
});
