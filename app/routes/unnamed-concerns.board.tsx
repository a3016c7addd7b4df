import { titled } from '#app/core/page-title.ts';
import { plain } from '#app/core/plain.ts';
import { page } from '#app/core/routes.server.ts';
import { readBoard } from '#app/systems/unnamed-concerns/queries-board.server.ts';
import { boardSearch } from '#app/systems/unnamed-concerns/schema.ts';
import { unnamedTexts } from '#app/systems/unnamed-concerns/texts/zh-CN.ts';

export const handle = { ...titled(unnamedTexts, 'board.title'), ...plain };
export const loader = page({ public: true, search: boardSearch }, readBoard);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { BoardPage as default } from '#app/systems/unnamed-concerns/ui/board-page.tsx';
