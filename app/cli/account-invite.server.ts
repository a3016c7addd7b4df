import type { Command } from 'commander';
import { readEnterprise } from '#app/systems/roster/queries-enterprise.server.ts';
import { inviteEmployee } from '#app/systems/accounts/commands/invite-employee.server.ts';
import { EXIT, print, runCommand, translate, type Report } from './terminal.server.ts';

interface InviteOptions {
  enterprise?: string;
  employee: string;
}

/** `account invite --employee NO`: prints the one-time link with which somebody sets his password. */
export function addAccountCommands(program: Command, report: Report): void {
  const group = program.command('account').description(translate('roster:cli.account'));
  group
    .command('invite')
    .description(translate('roster:cli.invite'))
    .requiredOption('--employee <no>', translate('roster:cli.employee'))
    .option('--enterprise <code>', translate('imports:cli.enterprise'))
    .action((options: InviteOptions) => runCommand(report, () => invite(options)));
}

async function invite({ enterprise, employee }: InviteOptions): Promise<number> {
  const { id } = await readEnterprise(enterprise);
  const { link } = await inviteEmployee(null, id, employee);
  print(link);
  return EXIT.fine;
}
