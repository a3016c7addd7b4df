import type { Command } from 'commander';
import { codeOf, hashOfCode } from '#app/platform/audit/chain.ts';
import { findSealOfCode, verifyAudit, type Verified } from '#app/platform/audit/queries-audit.server.ts';
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
  const verified = await verifyAudit();
  if (json) {
    const found = seal === undefined ? {} : { seal: seal && { id: seal.id, code: codeOf(seal.hash) } };
    print(JSON.stringify({ ...verified, ...found }));
  } else {
    tellVerified(verified);
    if (seal !== undefined) tellSeal(code ?? '', seal);
  }
  return verified.breaches.length === 0 && seal !== null ? EXIT.fine : EXIT.refused;
}

function tellVerified({ events, unsealed, breaches }: Verified): void {
  if (breaches.length === 0) print(translate('audit:cli.fine', { events, unsealed }));
  else print(translate('audit:cli.broken', { events, count: breaches.length }));
  for (const { eventId, what } of breaches) print(`  ${translate(`audit:cli.${what}`, { id: eventId })}`);
}

function tellSeal(code: string, seal: Awaited<ReturnType<typeof sealOf>>): void {
  if (seal === null) return print(translate('audit:cli.unknown', { code }));
  print(translate('audit:cli.known', { code, id: seal.id, at: seal.sealedAt.toISOString() }));
}

function sealOf(code: string) {
  const begin = hashOfCode(code);
  if (begin === null) throw new Refusal('invalid', 'audit:cli.noCode', { params: { code } });
  return findSealOfCode(begin);
}
