import { permission } from '#app/core/permission.ts';

/** One's own inbox and how one hears of things: everybody who is on the roster. */
export const canReadNotices = permission('notices.read', ['EMPLOYEE']);

/** Robots speak to whole groups for the enterprise. */
export const canManageRobots = permission('robots.manage', ['HR', 'UNION_CHAIR'], 'enterprise');
