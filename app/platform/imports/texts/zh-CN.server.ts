import { textGroup } from '#app/core/i18n.ts';

/** What only the server puts into words: what a write is answered with, and the command line. Never sent to a browser. */
export const importServerTexts = textGroup('imports', {
  done: { committed: '已导入，共 {{rows}} 行。', discarded: '已放弃，没有改动任何数据。' },
  refusal: {
    file: '这个文件不能导入，没有改动任何数据。',
    settled: '这次导入已经确认过或放弃了，没有再次导入。',
    hasErrors: '文件里有 {{count}} 行有错，没有导入。请改好后重新上传，或选择只导入正确的行。',
    nothing: '没有一行可以导入。请改好后重新上传。',
    fileGone: '这次导入已经放弃，文件不再保留。需要的话请重新上传。',
    fileMissing: '没有找到文件：{{file}}',
    badPeriod: '看不懂期间“{{period}}”。请写成 2023-06、2023-Q2、2023 或 all，几个期间用逗号隔开。',
  },
  problem: {
    noFile: '请选择一个文件',
    noKind: '请选择导入什么',
    noDay: '日期请写成 2023-06-30 的样子，并且要有这一天。',
  },
  cli: {
    about: '导入台账；不加 --commit 只预览，不改动数据',
    file: '.xlsx 或 .csv 文件',
    enterprise: '企业代码；只有一家企业时可以省略',
    create: '新建企业（与 --enterprise、--name 同用）',
    name: '新企业的名称',
    effectiveOn: '花名册有效日，YYYY-MM-DD；省略为今天',
    commit: '写入数据；省略则只预览',
    skipInvalid: '有错时只导入正确的行，其余写成文件旁的工作簿',
    json: '输出一行 JSON',
    read: '{{kind}}：共 {{rows}} 行',
    count: '{{words}} {{count}} 行',
    row: '第 {{row}} 行',
    normalised: '第 {{row}} 行 {{column}}：读取为“{{value}}”',
    absent: '系统里有、表里没有的人：{{count}} 名（只作提示）',
    committed: '已导入 {{rows}} 行。',
    notCommitted: '没有写入。可以导入的有 {{rows}} 行。',
    rejected: '未导入的行已写到：{{file}}',
    kpi: {
      about: '输出参与指标，每个期间和单位一行',
      period: '2023-06、2023-Q2、2023 或 all（累计），多个用逗号隔开',
      asOf: '截至日期，YYYY-MM-DD；省略为今天',
      unit: '部门名称，或“部门/班组”；all 为每个部门；省略为全企业',
      json: '每行输出一个 JSON',
    },
  },
});
