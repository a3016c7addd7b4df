import { translation } from '#app/core/i18n.ts';
import type { auditTexts as source } from './zh-CN.ts';

export const auditTexts = translation<typeof source>('audit', {
  page: {
    title: 'Sealed log',
    lead: 'Every step leaves a record, and records are sealed. A row that is changed, missing or put in is found.',
    none: 'Nothing has been sealed yet. It is done every 15 minutes.',
    latest: 'Seal {{id}} · {{when}}',
    how: 'Print this code and let the union keep it. Later npm run zhijia -- verify-audit --code CODE proves that nothing before it was changed.',
    qr: 'QR code of the latest seal',
    earlier: 'Latest seals',
    no: 'Seal',
    code: 'Code',
    events: 'Records',
    when: 'Sealed',
  },
});
