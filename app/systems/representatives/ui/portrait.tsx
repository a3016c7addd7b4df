import { UserRound } from 'lucide-react';

interface PortraitProps {
  photo: string | null;
  /** What a picture shows, in words. */
  alt: string;
  size: 'card' | 'page';
}

const SIZES = { card: 'h-20 w-20', page: 'h-32 w-32' };

/** The photo of a representative, or the outline of a person where there is none yet. */
export function Portrait({ photo, alt, size }: PortraitProps) {
  const shape = `${SIZES[size]} shrink-0 rounded-md border border-line object-cover`;
  if (photo) return <img src={photo} alt={alt} className={shape} />;
  return (
    <span aria-hidden className={`${shape} flex items-center justify-center bg-shade text-soft`}>
      <UserRound className="h-1/2 w-1/2" />
    </span>
  );
}
