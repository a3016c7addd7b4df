import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { readScan } from '#app/features/contact-cards/queries-scan.server.ts';
import { scanParams } from '#app/features/contact-cards/schema.ts';
import { scanTexts } from '#app/features/contact-cards/texts/scan.zh-CN.ts';

export const handle = { ...titled(scanTexts, 'scan.title'), plain: true };
export const loader = page({ public: true, params: scanParams }, readScan);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { ScanPage as default } from '#app/features/contact-cards/ui/scan-page.tsx';
