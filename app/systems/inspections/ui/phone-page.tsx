import { useTexts } from '#app/core/shown-texts.tsx';
import { roundScripts } from '../phone/scripts.ts';
import { phoneTexts } from '../texts/phone.zh-CN.ts';

/** What stands until the script of the page has read what is on the phone. */
export function PhonePage() {
  const t = useTexts(phoneTexts);
  return (
    <div id="round" data-worker={roundScripts.worker}>
      <p role="status">{t('phone.loading')}</p>
    </div>
  );
}
