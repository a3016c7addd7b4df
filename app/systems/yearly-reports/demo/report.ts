/** What the representative of the cast reports. */
export const REPORT =
  '一年来我走访了班组里大部分同事，大家说得最多的是吃饭、热水、班车和高温津贴。夜班热饭、防护手套、蒸汽阀门三件事办成了；' +
  '周末夜班窗口、计件单价上墙两件还没有办好，我继续盯。有几件答复晚了，是我催得不够，明年每周四固定去问一遍。请大家评一评，也请直说。';

/** What electors said of it so far. */
export const RATINGS = ['VERY', 'SATISFIED', 'SATISFIED', 'VERY', 'BASIC', 'VERY', 'SATISFIED'] as const;
