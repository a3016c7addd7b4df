/** Everybody who may come to the portal's door. The matter in a row of the table is always `author`'s. */
export const WHO = {
  author: '提案人本人（染色车间甲班职工）',
  mate: '同班组的职工',
  otherWorker: '别的车间的职工',
  teamLeader: '本班组的班组长',
  director: '本车间的主任',
  otherDirector: '别的车间的主任',
  kaizenOffice: '改善办',
  committee: '评审委员会',
  finance: '财务',
  hr: '人力资源',
  representative: '染色车间的职工代表',
  otherRepresentative: '别的车间的职工代表',
  unionOfficer: '工会干事',
  unionChair: '工会主席',
  sysAdmin: '系统管理员',
  kiosk: '公用终端',
  nobody: '没有登录的人',
  stranger: '别的企业的人，在那里有全部岗位权限',
} as const;

export type Who = keyof typeof WHO;

export const ALL_WHO = Object.keys(WHO) as Who[];

export const WORKERS = ['author', 'mate', 'otherWorker'] as const satisfies Who[];

/** Those who decide on proposals of the author's workshop. */
export const HANDLERS = ['teamLeader', 'director', 'kaizenOffice', 'committee'] as const satisfies Who[];

/** The union's officers. */
export const UNION = ['unionOfficer', 'unionChair'] as const satisfies Who[];

/** Workers in the office of a representative. */
export const REPRESENTATIVES = ['representative', 'otherRepresentative'] as const satisfies Who[];

/** Everybody who belongs to the author's workshop, and those who handle or oversee its proposals. */
export const CLOSE = [
  'author',
  'mate',
  'representative',
  ...HANDLERS,
  'finance',
  ...UNION,
] as const satisfies Who[];

/** Everybody of the enterprise who has a 工号. */
export const EMPLOYEES = [
  ...WORKERS,
  ...HANDLERS,
  'otherDirector',
  'finance',
  'hr',
  ...REPRESENTATIVES,
  ...UNION,
  'sysAdmin',
] as const satisfies Who[];
