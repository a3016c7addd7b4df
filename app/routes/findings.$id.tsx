import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { page } from '#app/core/routes.server.ts';
import { canReadInspections } from '#app/systems/inspections/permissions.ts';
import { readFinding } from '#app/systems/inspections/queries-detail.server.ts';
import { findingTexts } from '#app/systems/inspections/texts/findings.zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(findingTexts, 'page.title'), ...live({ findings: 'record' }) };
export const loader = page({ can: canReadInspections, params: idParams }, readFinding);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { FindingPage as default } from '#app/systems/inspections/ui/finding-page.tsx';
