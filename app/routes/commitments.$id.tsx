import { titled } from '#app/core/page-title.ts';
import { idParams } from '#app/core/params.ts';
import { page } from '#app/core/routes.server.ts';
import { canReadCommitments } from '#app/systems/commitments/permissions.ts';
import { readDetail } from '#app/systems/commitments/queries-detail.server.ts';
import { commitmentPageTexts } from '#app/systems/commitments/texts/page.zh-CN.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(commitmentPageTexts, 'page.title'), ...live({ commitments: 'record' }) };
export const loader = page({ can: canReadCommitments, params: idParams }, readDetail);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { DetailPage as default } from '#app/systems/commitments/ui/detail-page.tsx';
