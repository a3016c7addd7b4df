import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { readScan } from '#app/systems/contact-cards/queries-scan.server.ts';
import { scanParams } from '#app/systems/contact-cards/schema.ts';
import { scanTexts } from '#app/systems/contact-cards/texts/scan.zh-CN.ts';

export const handle = { ...titled(scanTexts, 'scan.title'), plain: true };
export const loader = page({ public: true, params: scanParams }, readScan);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { ScanPage as default } from '#app/systems/contact-cards/ui/scan-page.tsx';
