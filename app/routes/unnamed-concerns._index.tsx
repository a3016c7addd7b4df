import { titled } from '#app/core/page-title.ts';
import { plain } from '#app/core/plain.ts';
import { command, page } from '#app/core/routes.server.ts';
import { actOnReceipt } from '#app/systems/unnamed-concerns/commands/act-on-receipt.server.ts';
import { readReceiptPage } from '#app/systems/unnamed-concerns/queries-receipt.server.ts';
import { receiptSchema } from '#app/systems/unnamed-concerns/schema.ts';
import { unnamedTexts } from '#app/systems/unnamed-concerns/texts/zh-CN.ts';

export const handle = { ...titled(unnamedTexts, 'receipt.title'), ...plain };
export const loader = page({ public: true }, readReceiptPage);
export const action = command({ public: true, schema: receiptSchema }, actOnReceipt);
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { ReceiptPage as default } from '#app/systems/unnamed-concerns/ui/receipt-page.tsx';
