import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { command, page } from '#app/core/routes.server.ts';
import { discussPost } from '#app/systems/posts/commands/discuss-post.server.ts';
import { canReadPosts } from '#app/systems/posts/permissions.ts';
import { readPost } from '#app/systems/posts/queries-posts.server.ts';
import { discussionSchema } from '#app/systems/posts/schema.ts';
import { postTexts } from '#app/systems/posts/texts/zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(postTexts, 'section.title'), ...live({ posts: 'record' }) };
export const loader = page({ can: canReadPosts, params: idParams }, readPost);
export const action = command({ can: canReadPosts, params: idParams, schema: discussionSchema }, discussPost);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { PostPage as default } from '#app/systems/posts/ui/post-page.tsx';
