import type { Command } from 'commander';
import { addAccountCommands } from './account-invite.server.ts';
import { addImportCommands } from './import-file.server.ts';
import { addKpiCommand } from './kpi.server.ts';
import { addRoleCommands } from './role-grant.server.ts';
import type { Report } from './terminal.server.ts';
import { addAuditCommand } from './verify-audit.server.ts';

/** Adds the portal's commands to the program. Each calls `report` once with the exit code that it ends with. */
export function registerCommands(program: Command, report: Report): void {
  addImportCommands(program, report);
  addKpiCommand(program, report);
  addAccountCommands(program, report);
  addRoleCommands(program, report);
  addAuditCommand(program, report);
}
