import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { writePost } from '#app/systems/posts/commands/write-post.server.ts';
import { canWritePosts } from '#app/systems/posts/permissions.ts';
import { postSchema } from '#app/systems/posts/schema.ts';
import { postTexts } from '#app/systems/posts/texts/zh-CN.ts';

export const handle = titled(postTexts, 'form.title');
export const loader = page({ can: canWritePosts }, () => null);
export const action = command({ can: canWritePosts, schema: postSchema }, writePost);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { NewPostPage as default } from '#app/systems/posts/ui/new-post-page.tsx';
