import { textGroup } from '#app/core/i18n.ts';

export const owedTexts = textGroup('portal', {
  noun: { other: '其他' },
  desk: {
    name: '待办',
    mine: '我要办的事',
    unit: '本单位要办的事',
    lead: '按到期先后排，超期的在最前面。点开一件，看要做什么。',
    leadUnit: '您带的单位里，谁手上有什么、还剩几天。按到期先后排。',
    empty: '没有等您办的事。',
    emptyUnit: '您带的单位没有要办的事。',
    emptyFiltered: '按现在的筛选，没有要办的事。',
    counted: '共 {{count}} 件',
    late: '超期 {{count}} 件',
    all: '全部',
    onlyLate: '只看超期',
    withAll: '不限超期',
    next: '下一页',
    first: '回到第一页',
    filters: '按事项筛选',
    scopes: '谁要办的',
  },
});
