/** What was talked about at the machines and in the dormitories; the latest first. */
export const VISITS: readonly { daysAgo: number; note: string }[] = [
  { daysAgo: 1, note: '刚从甲班调来，介绍了怎么反映问题，留了联系卡。' },
  { daysAgo: 2, note: '问夜班热饭，说平时有了，周末还没有。' },
  { daysAgo: 3, note: '腰伤恢复中，提醒按时复查，单据留好。' },
  { daysAgo: 6, note: '孩子上学接送难，问能不能固定早班。' },
  { daysAgo: 8, note: '看了配碱间的新手套，说加厚的好用。' },
  { daysAgo: 9, note: '反映更衣柜两人一个，请他在网上写一件。' },
  { daysAgo: 13, note: '宿舍热水时间短，已有人反映，一并跟进。' },
  { daysAgo: 15, note: '新工，师傅带得好，没有困难。' },
  { daysAgo: 20, note: '问调休怎么算，带他看了考勤规定。' },
  { daysAgo: 22, note: '家里老人住院，介绍了困难帮扶的办法。' },
  { daysAgo: 27, note: '六号缸漏汽已修好，过道也宽了。' },
  { daysAgo: 30, note: '没有要反映的，聊了聊班车。' },
];
