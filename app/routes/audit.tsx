import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canSeeAudit } from '#app/platform/audit/policy.ts';
import { readSeals } from '#app/platform/audit/queries-seals.server.ts';
import { auditTexts } from '#app/platform/audit/texts/zh-CN.ts';

export const handle = titled(auditTexts, 'page.title');
export const loader = page({ can: canSeeAudit }, readSeals);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { AuditPage as default } from '#app/platform/audit/ui/audit-page.tsx';
