import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canReadTerms } from '#app/systems/representatives/policy.ts';
import { readTerms } from '#app/systems/representatives/queries-terms.server.ts';
import { termTexts } from '#app/systems/representatives/texts/terms.zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(termTexts, 'list.title'), ...live({ terms: 'list' }) };
export const loader = page({ can: canReadTerms }, readTerms);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { TermsPage as default } from '#app/systems/representatives/ui/terms-page.tsx';
