import { textGroup } from '#app/core/i18n.ts';

/** What only the server puts into words: what a write is answered with, and the command line. Never sent to a browser. */
export const rosterServerTexts = textGroup('roster', {
  nav: '职工与单位',
  record: '岗位权限',
  import: {
    roster: {
      name: '花名册',
      help: '在职和已离职的职工。第一次导入时按表里的部门、班组建立单位。',
      cli: '导入花名册',
    },
    transfers: {
      name: '调动',
      help: '谁从哪一天起到哪个部门、班组。请先导入花名册。',
      cli: '导入调动',
    },
    calendar: {
      name: '工作日历',
      help: '与周一至周五不同的日子：节假日和调休上班日。',
      cli: '导入工作日历',
    },
  },
  done: { granted: '已授予权限：{{name}}。', ended: '已取消这项权限。' },
  notice: {
    unionRoleGranted: '授予了工会一方的权限：{{role}}',
    unionRoleEnded: '取消了工会一方的权限：{{role}}',
    linkMade: '为能看到保密诉求的账户生成了激活链接，可用来设新密码。不是本人要的，请马上告诉工会主席',
  },
  problem: {
    dayOrder: '结束日期不能早于开始日期',
    noDay: '请填写日期',
    noRole: '请选择权限',
    noUnit: '请选择单位',
  },
  refusal: {
    noEnterprise: '系统里还没有企业。请先用 import roster … --enterprise 代码 --create --name 名称 建立。',
    unknownEnterprise: '没有代码为 {{code}} 的企业。',
    severalEnterprises: '系统里有几家企业，请用 --enterprise 写明代码。',
    noCode: '新建企业要用 --enterprise 写明代码。',
    noName: '新建企业要用 --name 写明名称。',
    badCode: '企业代码“{{code}}”不能用：应为 1 到 12 位字母或数字。',
    codeTaken: '代码 {{code}} 已有企业使用，没有新建。',
    unknownUnit: '没有单位“{{unit}}”。请写部门名称，或“部门/班组”。',
    unknownEmployee: '花名册里没有工号 {{no}}。',
    heldAlready: '此人在这个单位已有这项权限，时间也重叠，没有重复授予。',
    ownRole: '不能给自己授予权限。请由另一位有权的同事办理。',
    unionRole:
      '工会主席、工会干事能看到保密的诉求，只由企业工会主席授予和取消，人力资源部和系统管理员不能办，主席也不能给自己办。请联系工会主席；企业还没有主席的，请运维人员在服务器上运行 npm run zhijia -- role grant 授予第一位。',
    enterpriseRole: '这项权限由人力资源部授予和取消，工会主席只办工会一方的权限。请联系人力资源部。',
    platformRole: '系统管理员只能由系统管理员授予。请联系系统管理员。',
    roleEnded: '这项权限已经结束，或不属于此人。',
  },
  cli: {
    account: '账户',
    invite: '为职工生成一次性激活链接',
    employee: '工号',
    role: '权限',
    grant: '授予职工一项权限',
    which: '权限代码',
    unit: '部门名称，或“部门/班组”；省略为全企业',
    from: '从哪天起，YYYY-MM-DD；省略为今天',
    to: '到哪天止（含当天）；省略为长期',
    granted: '已授予：{{no}} {{role}}（{{unit}}）',
  },
});
