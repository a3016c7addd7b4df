import { useTexts } from '#app/core/shown-texts.tsx';
import { Message } from '#app/ui/message.tsx';
import { findingTexts } from '../texts/findings.zh-CN.ts';

interface StopWorkProps {
  stopWork: 'NONE' | 'ASKED' | 'STOPPED' | 'GOES_ON';
  reason: string;
}

/** Somebody may be hurt: what the union suggests, with the law that lets it, and what the top decided. */
export function StopWork({ stopWork, reason }: StopWorkProps) {
  const t = useTexts(findingTexts);
  if (stopWork === 'NONE') return null;
  return (
    <Message look={stopWork === 'STOPPED' ? 'warn' : 'seal'} title={t(`stop.${stopWork}`)}>
      {stopWork === 'ASKED' ? <p className="max-w-text">{t('stop.askedLead')}</p> : null}
      {reason ? <p className="max-w-text">{t('stop.reason', { reason })}</p> : null}
    </Message>
  );
}
