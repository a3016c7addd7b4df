import { useTexts } from '#app/core/shown-texts.tsx';
import { proposalFormTexts } from '../texts/form.zh-CN.ts';
import { proposalDetailTexts } from '../texts/detail.zh-CN.ts';
import type { ShownPicture } from '../queries-pictures.server.ts';

interface BeforeAfterProps {
  before: string;
  after: string;
  pictures: readonly ShownPicture[];
}

/** How it was and how it is, side by side: pictures first, then the words. */
export function BeforeAfter({ before, after, pictures }: BeforeAfterProps) {
  const t = useTexts(proposalDetailTexts);
  return (
    <div className="grid grid-cols-1 gap-6 sm:grid-cols-2">
      <Side
        title={t('detail.before')}
        text={before}
        pictures={pictures.filter(({ slot }) => slot === 'BEFORE')}
      />
      <Side
        title={t('detail.after')}
        text={after}
        pictures={pictures.filter(({ slot }) => slot === 'AFTER')}
      />
    </div>
  );
}

interface SideProps {
  title: string;
  text: string;
  pictures: readonly ShownPicture[];
}

function Side({ title, text, pictures }: SideProps) {
  const t = useTexts(proposalFormTexts, proposalDetailTexts);
  return (
    <section>
      <h2 className="mb-2">{title}</h2>
      {pictures.length > 0 ? (
        <div className="mb-2 flex snap-x overflow-x-auto">
          {pictures.map((picture, at) => (
            <a key={picture.id} href={picture.url} className="mr-2 w-full shrink-0 snap-start">
              <img
                src={picture.url}
                alt={t('form.photoAlt', { slot: title, number: String(at + 1) })}
                className="h-64 w-full rounded-md bg-shade object-contain"
                loading="lazy"
              />
            </a>
          ))}
        </div>
      ) : null}
      <p className="whitespace-pre-line">{text || t('detail.nothingYet')}</p>
    </section>
  );
}
