// Small pictures of photos; each opens in full beside the page.
import { photoEndpoints } from '#wire/service';
import { addressOf } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({ photo: { zh: '第 {n} 张照片', en: 'Photo {n}' } });

interface Props {
  readonly county: string;
  readonly photoIds: readonly string[];
}

export function PhotoThumbs({ county, photoIds }: Props) {
  const say = useWords(WORDS);
  if (photoIds.length === 0) return null;
  return (
    <span className="photo-thumbs">
      {photoIds.map((photoId, at) => (
        <a
          key={photoId}
          href={addressOf(photoEndpoints.photo, { params: { county, photoId } })}
          target="_blank"
          rel="noreferrer"
        >
          <img
            src={addressOf(photoEndpoints.thumbnail, { params: { county, photoId } })}
            alt={say('photo', { n: at + 1 })}
            loading="lazy"
          />
        </a>
      ))}
    </span>
  );
}
