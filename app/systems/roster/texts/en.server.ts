import { translation } from '#app/core/i18n.ts';
import type { rosterServerTexts as source } from './zh-CN.server.ts';

export const rosterServerTexts = translation<typeof source>('roster', {
  nav: 'People and units',
  record: 'Roles',
  import: {
    roster: {
      name: 'Staff roster',
      help: 'Employees, those who left included. The first roster creates the departments and teams it names.',
      cli: 'Import the staff roster',
    },
    transfers: {
      name: 'Transfers',
      help: 'Who belongs to which department and team from which day on. Import the roster first.',
      cli: 'Import transfers',
    },
    calendar: {
      name: 'Work calendar',
      help: 'Days that differ from Monday to Friday: public holidays and weekend days worked instead.',
      cli: 'Import the work calendar',
    },
  },
  done: { granted: 'Role granted to {{name}}.', ended: 'The role has ended.' },
  notice: {
    unionRoleGranted: 'A role of the union was granted: {{role}}',
    unionRoleEnded: 'A role of the union has ended: {{role}}',
    linkMade:
      'A link was made with which an account that reads confidential concerns gets a new password. If its owner did not ask for it, tell the union chair at once',
  },
  problem: {
    dayOrder: 'The last day cannot stand before the first',
    noDay: 'Fill in the day',
    noRole: 'Choose a role',
    noUnit: 'Choose a unit',
  },
  refusal: {
    noEnterprise:
      'There is no enterprise yet. Create one with import roster … --enterprise CODE --create --name NAME.',
    unknownEnterprise: 'There is no enterprise with the code {{code}}.',
    severalEnterprises: 'There are several enterprises: name the code with --enterprise.',
    noCode: 'A new enterprise needs its code in --enterprise.',
    noName: 'A new enterprise needs its name in --name.',
    badCode: 'The code “{{code}}” cannot be used: 1 to 12 letters or digits.',
    codeTaken: 'The code {{code}} is taken; no enterprise was created.',
    unknownUnit: 'There is no unit “{{unit}}”. Write a department, or department/team.',
    unknownEmployee: 'There is no employee number {{no}} on the roster.',
    heldAlready: 'The person holds this role in this unit already at that time; it was not granted twice.',
    ownRole: 'Nobody grants a role to himself. Ask a colleague who may.',
    unionRole:
      'Union chair and officers read what is said in confidence: only the union chair of the enterprise appoints and dismisses them, not HR, not the system administrator, and nobody themselves. Ask the chair; where there is none yet, whoever runs the server grants the first with npm run zhijia -- role grant.',
    enterpriseRole: 'HR grants and ends this role; the union chair only those of the union. Ask HR.',
    platformRole: 'Only a system administrator appoints another. Ask a system administrator.',
    roleEnded: 'This role has ended, or is not this person’s.',
  },
  cli: {
    account: 'Accounts',
    invite: 'Make a one-time activation link for an employee',
    employee: 'employee number',
    role: 'Roles',
    grant: 'Grant a role to an employee',
    which: 'code of the role',
    unit: 'name of a department, or department/team; the enterprise when left out',
    from: 'first day, YYYY-MM-DD; today when left out',
    to: 'last day, included; for good when left out',
    granted: 'Granted: {{no}} {{role}} ({{unit}})',
  },
});
