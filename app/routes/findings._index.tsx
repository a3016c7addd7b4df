import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canReadInspections } from '#app/systems/inspections/permissions.ts';
import { readFindings } from '#app/systems/inspections/queries-findings.server.ts';
import { findingSearch } from '#app/systems/inspections/schema.ts';
import { findingTexts } from '#app/systems/inspections/texts/findings.zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(findingTexts, 'list.title'), ...live({ findings: 'list' }) };
export const loader = page({ can: canReadInspections, search: findingSearch }, readFindings);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { FindingsPage as default } from '#app/systems/inspections/ui/findings-page.tsx';
