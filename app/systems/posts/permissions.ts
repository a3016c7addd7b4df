import { permission } from '#app/core/permission.ts';

/** Posts of representatives are for everybody of the enterprise. */
export const canReadPosts = permission('posts.read', ['EMPLOYEE']);

export const canWritePosts = permission('posts.write', ['EMPLOYEE_REPRESENTATIVE']);
