import { useTexts } from '#app/core/shown-texts.tsx';
import type { Translate } from '#app/core/i18n.ts';
import { useTimeWords } from '#app/platform/format/time-words.ts';
import { Message } from '#app/ui/message.tsx';
import type { CheckedCode } from '../queries-code.server.ts';
import { deskTexts } from '../texts/desk.zh-CN.ts';

/** What a scanned code says, before anybody is checked in by it. */
export function Scanned({ scanned }: { scanned: CheckedCode }) {
  const t = useTexts(deskTexts);
  const said = useTexts(deskTexts) as Translate;
  const { day } = useTimeWords();
  if (scanned.ok) {
    const { name, no, unitName, fromTime, station } = scanned;
    return (
      <Message look="good" title={t('desk.isOk')}>
        <p className="text-large font-bold">{t('desk.who', { name, no, unit: unitName })}</p>
        <p>{t('desk.reservedFor', { time: fromTime, station })}</p>
      </Message>
    );
  }
  const { params } = scanned;
  const filled = params['day'] ? { ...params, day: day(params['day']) } : params;
  return (
    <Message look="seal" title={t('desk.bad')}>
      {said(`badCode.${scanned.key}`, filled)}
    </Message>
  );
}
