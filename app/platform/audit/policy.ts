import { permission } from '#app/core/permission.ts';

/** The union's chair keeps the printed seals; the platform looks after the log. */
export const canSeeAudit = permission('audit.read', ['UNION_CHAIR', 'SYS_ADMIN'], 'enterprise');
