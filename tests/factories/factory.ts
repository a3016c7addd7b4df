import { buildKiosk, buildPerson } from './people.ts';
import { buildDepartment, buildEnterprise, buildTeam } from './units.ts';

/** A factory with two workshops and everybody whom a proposal may meet, each signed in. */
export type BuiltFactory = Awaited<ReturnType<typeof buildFactory>>;

/**
 * Builds it: 染色车间 with 甲班 and 乙班, 定型车间 with 丙班; the offices sit in 综合部. Roles of a workshop are held
 * over the workshop, those of the offices over the enterprise.
 */
export async function buildFactory() {
  const enterprise = await buildEnterprise();
  const dyeing = await buildDepartment({ enterprise, name: '染色车间' });
  const finishing = await buildDepartment({ enterprise, name: '定型车间' });
  const offices = await buildDepartment({ enterprise, name: '综合部' });
  const team = await buildTeam({ department: dyeing, name: '甲班' });
  const nextTeam = await buildTeam({ department: dyeing, name: '乙班' });
  const otherTeam = await buildTeam({ department: finishing, name: '丙班' });
  const office = (name: string, role: Parameters<typeof holder>[1]) =>
    holder(name, role, offices, enterprise);
  return {
    enterprise,
    units: { dyeing, finishing, offices, team, nextTeam, otherTeam },
    worker: await buildPerson({ unit: team, name: '张伟' }),
    mate: await buildPerson({ unit: team, name: '李娜' }),
    otherWorker: await buildPerson({ unit: otherTeam, name: '王强' }),
    teamLeader: await holder('赵班长', 'TEAM_LEADER', team, team),
    director: await holder('钱主任', 'WORKSHOP_DIRECTOR', dyeing, dyeing),
    otherDirector: await holder('孙主任', 'WORKSHOP_DIRECTOR', finishing, finishing),
    kaizenOffice: await office('周改善', 'KAIZEN_OFFICE'),
    committee: await office('吴委员', 'REVIEW_COMMITTEE'),
    secondCommittee: await office('郑委员', 'REVIEW_COMMITTEE'),
    finance: await office('冯财务', 'FINANCE'),
    hr: await office('陈人事', 'HR'),
    unionChair: await office('褚主席', 'UNION_CHAIR'),
    management: await office('卫经理', 'MANAGEMENT'),
    kiosk: await buildKiosk(enterprise),
  };
}

type Unit = Awaited<ReturnType<typeof buildTeam>>;
type HeldRole = NonNullable<NonNullable<Parameters<typeof buildPerson>[0]>['roles']>[number];

function holder(name: string, role: HeldRole, unit: Unit, over: Unit) {
  return buildPerson({ name, unit, over, roles: [role] });
}
