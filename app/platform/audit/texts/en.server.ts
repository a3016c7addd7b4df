import { translation } from '#app/core/i18n.ts';
import type { auditServerTexts as source } from './zh-CN.server.ts';

export const auditServerTexts = translation<typeof source>('audit', {
  cli: {
    about: 'checks the event log: rows that were changed, taken out or put in',
    code: 'a code printed earlier: checks that it is still in the chain',
    fine: 'Records checked: {{events}}, all in order. Waiting to be sealed: {{unsealed}}.',
    broken: 'Records checked: {{events}}, wrong: {{count}}:',
    changed: 'record {{id}} was changed',
    missing: 'record {{id}} is missing',
    inserted: 'record {{id}} was put in later',
    known: 'Code {{code}} is in the chain: seal {{id}} ({{at}}).',
    unknown:
      'Code {{code}} is not in the chain: what came before it was rewritten, or the code was copied wrongly.',
    noCode:
      '“{{code}}” is no code of a seal. It has 20 letters and digits, such as 3f2a-90b1-7c4d-11e0-9a5b.',
  },
});
