import { titled } from '#app/core/page-title.ts';
import { roundScripts } from '#app/systems/inspections/phone/scripts.ts';
import { phoneTexts } from '#app/systems/inspections/texts/phone.zh-CN.ts';

/** The same for everybody: what it shows comes from the phone. */
export const handle = { ...titled(phoneTexts, 'phone.title'), plain: true, script: roundScripts.page };
export const links = () => [{ rel: 'manifest', href: '/manifest.webmanifest' }];
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { PhonePage as default } from '#app/systems/inspections/ui/phone-page.tsx';
