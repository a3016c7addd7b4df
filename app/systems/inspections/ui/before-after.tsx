import { useRef, type ChangeEvent } from 'react';
import { useTexts } from '#app/core/shown-texts.tsx';
import { findingTexts } from '../texts/findings.zh-CN.ts';

interface BeforeAfterProps {
  /** Addresses of the pictures. */
  before: readonly string[];
  after: readonly string[];
}

/** Two pictures side by side, one over the other with a slider on a phone; further ones below. */
export function BeforeAfter({ before, after }: BeforeAfterProps) {
  const t = useTexts(findingTexts);
  const [first] = before;
  const [last] = after;
  return (
    <>
      {first && last ? <Slider before={first} after={last} /> : null}
      <div className={`grid-cols-2 gap-4 ${first && last ? 'hidden sm:grid print:grid' : 'grid'}`}>
        <Side
          title={t('page.before')}
          pictures={before.slice(0, 1)}
          alt={(number) => t('page.beforeAlt', { number })}
        />
        {after.length > 0 ? (
          <Side
            title={t('page.after')}
            pictures={after.slice(0, 1)}
            alt={(number) => t('page.afterAlt', { number })}
          />
        ) : (
          <p className="self-center text-soft">{t('page.noAfter')}</p>
        )}
      </div>
      <More pictures={before.slice(1)} alt={(number) => t('page.beforeAlt', { number: number + 1 })} />
      <More pictures={after.slice(1)} alt={(number) => t('page.afterAlt', { number: number + 1 })} />
    </>
  );
}

interface PicturesProps {
  pictures: readonly string[];
  alt: (number: number) => string;
}

function Side({ title, pictures, alt }: PicturesProps & { title: string }) {
  return (
    <div>
      <p className="mb-1 font-bold">{title}</p>
      {pictures.map((src, at) => (
        <a key={src} href={src}>
          <img
            src={src}
            alt={alt(at + 1)}
            loading="lazy"
            className="aspect-[4/3] w-full rounded-md border border-line object-cover"
          />
        </a>
      ))}
    </div>
  );
}

function More({ pictures, alt }: PicturesProps) {
  if (pictures.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-wrap gap-2">
      {pictures.map((src, at) => (
        <li key={src}>
          <a href={src}>
            <img
              src={src}
              alt={alt(at + 1)}
              loading="lazy"
              className="h-28 w-28 rounded-md border border-line object-cover"
            />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What was lies over what is; the slider says how much of it. */
function Slider({ before, after }: { before: string; after: string }) {
  const t = useTexts(findingTexts);
  const over = useRef<HTMLImageElement>(null);
  function slide({ target }: ChangeEvent<HTMLInputElement>) {
    if (over.current) over.current.style.clipPath = `inset(0 ${100 - Number(target.value)}% 0 0)`;
  }
  return (
    <div className="sm:hidden print:hidden">
      <p className="mb-1 flex justify-between font-bold">
        <span>{t('page.before')}</span>
        <span>{t('page.after')}</span>
      </p>
      <div className="relative overflow-hidden rounded-md border border-line">
        <img
          src={after}
          alt={t('page.afterAlt', { number: 1 })}
          className="aspect-[4/3] w-full object-cover"
        />
        <img
          ref={over}
          src={before}
          alt={t('page.beforeAlt', { number: 1 })}
          className="absolute inset-0 h-full w-full object-cover [clip-path:inset(0_50%_0_0)]"
        />
      </div>
      <input
        type="range"
        min={0}
        max={100}
        defaultValue={50}
        aria-label={t('page.slide')}
        onChange={slide}
        className="min-h-touch w-full accent-press"
      />
    </div>
  );
}
