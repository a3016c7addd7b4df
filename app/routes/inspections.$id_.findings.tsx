import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { putInFinding } from '#app/systems/inspections/commands/add-finding.server.ts';
import { canReadInspections } from '#app/systems/inspections/permissions.ts';
import { readFindingForm } from '#app/systems/inspections/queries-round.server.ts';
import { findingSchema } from '#app/systems/inspections/schema.ts';
import { findingTexts } from '#app/systems/inspections/texts/findings.zh-CN.ts';

export const handle = titled(findingTexts, 'field.title');
export const loader = page({ can: canReadInspections, params: idParams }, readFindingForm);
export const action = command(
  { can: canReadInspections, params: idParams, schema: findingSchema },
  putInFinding,
);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { FindingFormPage as default } from '#app/systems/inspections/ui/finding-form-page.tsx';
