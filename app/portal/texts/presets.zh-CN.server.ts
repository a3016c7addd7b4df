import { textGroup } from '#app/core/i18n.ts';

/** What can be taken over as a whole; said by the server only. */
export const presetTexts = textGroup('portal', {
  preset: {
    national: {
      name: '国家规定',
      about:
        '1986 年国务院条例对改善提案的规定。条例约束国有企业，其他企业参照。条例的奖金是当年的数额，不采用。',
    },
    shanghai: {
      name: '上海市',
      about: '上海的条例规定职工代表大会，对改善提案没有另行规定。职代会系统启用后在这里采用。',
    },
    zhejiang: {
      name: '浙江省',
      about: '浙江的条例规定职工代表大会和民主管理，对改善提案没有另行规定。职代会系统启用后在这里采用。',
    },
    henan: {
      name: '河南省',
      about: '河南的条例规定职工代表大会和职工民主权利，对改善提案没有另行规定。职代会系统启用后在这里采用。',
    },
    reply24: { name: '24 小时内答复', about: '提案提交后一个工作日内首次答复。' },
    reply48: { name: '48 小时内答复', about: '提案提交后两个工作日内首次答复。' },
    counting: {
      name: '三个月口径',
      about: '年节约只按采纳后三个月计算，同类提案计分减半，新职工入职满三个月才计入应参与人数。',
    },
    threshold60: { name: '60 分起奖', about: '得分不到 60 分的，答复意见，不发奖金。' },
    sixGrades: {
      name: '六档奖励',
      about: '5 元到 200 元，共六档。原表在 10 分处两档重叠，这里按“以上含本数”归到上一档；不设“参与”一档。',
    },
    share20: { name: '显著效益按两成奖励', about: '特级提案按财务核定净节约的 20% 加奖，上限另定。' },
  },
});
