import { useTexts } from '#app/core/shown-texts.tsx';
import { cardTexts } from '../texts/zh-CN.ts';

export interface Printed {
  name: string;
  position: string;
  unit: string;
  workPhone: string;
  consultation: string;
}

/** A card of 90 by 54 mm as it is printed and cut. */
export function CardFace({ by, no, qr }: { by: Printed; no: string; qr: string }) {
  const t = useTexts(cardTexts);
  return (
    <div className="card-face relative overflow-hidden border border-line bg-surface text-ink">
      <p className="card-head border-b-2 border-press font-bold text-press">{t('card.head')}</p>
      <div className="flex justify-between">
        <div className="min-w-0 pr-2">
          <p className="card-name font-bold">{by.name}</p>
          <p>{by.position}</p>
          <p>{t('card.represents', { unit: by.unit })}</p>
          {by.workPhone ? <p>{t('card.phone', { phone: by.workPhone })}</p> : null}
          {by.consultation ? <p>{t('card.hours', { hours: by.consultation })}</p> : null}
        </div>
        <div className="shrink-0 text-center">
          <img src={qr} alt="" className="card-code" />
          <p className="font-bold">{t('card.scan')}</p>
        </div>
      </div>
      <p className="card-foot absolute flex justify-between text-soft">
        <span>{t('card.tiers')}</span>
        <span>{no}</span>
      </p>
    </div>
  );
}
