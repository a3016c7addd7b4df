import { Option, type Command } from 'commander';
import { GRANTED_ROLES, type GrantedRole } from '#app/core/actor.ts';
import { dayOf, isDay, type Day } from '#app/platform/calendar/day.ts';
import { grantRole } from '#app/systems/roster/commands/grant-role.server.ts';
import { readEnterprise, readUnitNamed } from '#app/systems/roster/queries-enterprise.server.ts';
import { readEmployeeId } from '#app/systems/roster/queries-person.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { EXIT, print, runCommand, translate, type Report } from './terminal.server.ts';

interface GrantOptions {
  enterprise?: string;
  employee: string;
  role: GrantedRole;
  unit?: string;
  from?: string;
  to?: string;
}

/** `role grant`: gives an employee a role over a unit or the whole enterprise. */
export function addRoleCommands(program: Command, report: Report): void {
  const group = program.command('role').description(translate('roster:cli.role'));
  group
    .command('grant')
    .description(translate('roster:cli.grant'))
    .requiredOption('--employee <no>', translate('roster:cli.employee'))
    .addOption(
      new Option('--role <role>', translate('roster:cli.which')).choices(GRANTED_ROLES).makeOptionMandatory(),
    )
    .option('--unit <name>', translate('roster:cli.unit'))
    .option('--from <day>', translate('roster:cli.from'))
    .option('--to <day>', translate('roster:cli.to'))
    .option('--enterprise <code>', translate('imports:cli.enterprise'))
    .action((options: GrantOptions) => runCommand(report, () => grant(options)));
}

async function grant(options: GrantOptions): Promise<number> {
  const enterprise = await readEnterprise(options.enterprise);
  const employeeId = await readEmployeeId(enterprise.id, options.employee);
  const unit = options.unit === undefined ? enterprise : await readUnitNamed(enterprise.id, options.unit);
  await grantRole(null, enterprise.id, {
    employeeId,
    role: options.role,
    unitId: unit.id,
    fromOn: dayOption(options.from) ?? dayOf(new Date()),
    toOn: dayOption(options.to),
  });
  const role = translate(`core:role.${options.role}`);
  print(translate('roster:cli.granted', { no: options.employee, role, unit: unit.name }));
  return EXIT.fine;
}

function dayOption(text: string | undefined): Day | null {
  if (text === undefined) return null;
  if (!isDay(text)) throw new Refusal('invalid', 'imports:problem.noDay');
  return text;
}
