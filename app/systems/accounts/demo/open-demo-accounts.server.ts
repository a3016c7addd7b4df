import { db } from '#app/core/db.server.ts';
import type { DemoAccount } from '#app/core/shell.ts';
import { hashPassword } from '../password-hash.server.ts';
import type { Cast } from '#app/platform/demo/cast.ts';

/** The one password of all demo accounts; no demo is loaded into a database of one's own. */
const PASSWORD = 'Zhijia-2024';
const KIOSK = 'KIOSK1';

/** Opens an account for every part of the demo, and one for a kiosk. */
export async function openDemoAccounts(enterpriseId: number, cast: Cast): Promise<DemoAccount[]> {
  const parts = partsOf(cast);
  const employees = await db().employee.findMany({
    where: { enterpriseId, no: { in: parts.map(({ login }) => login) } },
    select: { id: true, no: true },
  });
  const passwordHash = await hashPassword(PASSWORD);
  const shared = { enterpriseId, passwordHash };
  await db().account.createMany({
    data: [
      ...employees.map(({ id, no }) => ({ ...shared, employeeId: id, loginName: no })),
      { ...shared, loginName: KIOSK, kind: 'KIOSK' },
    ],
  });
  return parts.map((part) => ({ ...part, password: PASSWORD }));
}

function partsOf(cast: Cast): { role: string; login: string }[] {
  return [
    { role: '职工（提案人）', login: cast.worker },
    { role: '职工（共同提案人）', login: cast.partner },
    { role: '班组长', login: cast.teamLeader },
    { role: '车间主任', login: cast.director },
    { role: '改善办', login: cast.kaizenOffice },
    ...cast.committee.map((login, at) => ({ role: `评审委员会（${at + 1}）`, login })),
    { role: '财务', login: cast.finance },
    { role: '人力资源', login: cast.hr },
    { role: '工会主席', login: cast.unionChair },
    { role: '工会干事', login: cast.unionOfficer },
    { role: '职工代表（提案人的代表）', login: cast.representative },
    { role: '车间公用终端', login: KIOSK },
  ];
}
