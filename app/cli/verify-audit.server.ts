import type { Command } from 'commander';
import { codeOf, hashOfCode } from '#app/commons/audit/chain.ts';
import { findSealOfCode, verifyAudit } from '#app/commons/audit/queries-audit.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { EXIT, print, runCommand, translate, type Report } from './terminal.server.ts';

interface VerifyOptions {
  code?: string;
  json?: true;
}

/** `verify-audit`: names every row of the event log that is not as it was sealed. */
export function addAuditCommand(program: Command, report: Report): void {
  program
    .command('verify-audit')
    .description(translate('audit:cli.about'))
    .option('--code <code>', translate('audit:cli.code'))
    .option('--json', translate('imports:cli.json'))
    .action((options: VerifyOptions) => runCommand(report, () => verify(options)));
}

async function verify({ code, json }: VerifyOptions): Promise<number> {
  const seal = code === undefined ? undefined : await sealOf(code);
  const { events, unsealed, breaches } = await verifyAudit();
  const isFine = breaches.length === 0 && seal !== null;
  if (json) {
    const found = seal === undefined ? {} : { seal: seal && { id: seal.id, code: codeOf(seal.hash) } };
    print(JSON.stringify({ events, unsealed, breaches, ...found }));
    return isFine ? EXIT.fine : EXIT.refused;
  }
  if (breaches.length === 0) print(translate('audit:cli.fine', { events, unsealed }));
  else print(translate('audit:cli.broken', { events, count: breaches.length }));
  for (const { eventId, what } of breaches) print(`  ${translate(`audit:cli.${what}`, { id: eventId })}`);
  if (seal) {
    const { id, sealedAt } = seal;
    print(translate('audit:cli.known', { id, code: code ?? '', at: sealedAt.toISOString() }));
  }
  if (seal === null) print(translate('audit:cli.unknown', { code: code ?? '' }));
  return isFine ? EXIT.fine : EXIT.refused;
}

function sealOf(code: string) {
  const begin = hashOfCode(code);
  if (begin === null) throw new Refusal('invalid', 'audit:cli.noCode', { params: { code } });
  return findSealOfCode(begin);
}
