import { textGroup } from '#app/core/i18n.ts';

export const absenceTexts = textGroup('absences', {
  page: {
    title: '外出与代办',
    lead: '请假、出差前指定一位代办人。您手上的事到时候自动转给他。',
    known: '已登记的外出',
    none: '近期没有人登记外出。',
    new: '登记外出',
    who: '谁外出',
    whoHelp: '工号或姓名。不填就是您本人。',
    from: '从哪天',
    to: '到哪天',
    toHelp: '最后一天也算在内',
    deputy: '代办人',
    deputyHelp: '工号或姓名。不填时，您手上的事转给上一级。',
    deputyIs: '{{name}}代办',
    noDeputy: '没有代办人，转给上一级',
    days: '{{from}} 到 {{to}}',
    save: '登记',
    end: '取消外出',
  },
});
