// Photos of a visit: taken with the phone's camera, made small at once, kept on the phone until they are sent.
import { type ChangeEvent, useEffect, useMemo, useState } from 'react';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { shrinkPhoto } from '../photo/shrink-photo.ts';
import type { DraftPhoto } from './draft.ts';

const WORDS = wordsOf({
  take: { zh: '拍照', en: 'Take a photo' },
  busy: { zh: '正在缩小照片…', en: 'Making the photo smaller …' },
  bad: { zh: '这个文件不是能打开的照片', en: 'That file is no photo that can be opened' },
  remove: { zh: '去掉照片', en: 'Remove the photo' },
  photo: { zh: '第 {n} 张照片', en: 'Photo {n}' },
  hint: { zh: '拍事情，不拍人脸和门牌以外的隐私', en: 'Photograph the matter, not faces or what is private' },
});

const MOST_PHOTOS = 20;

interface Props {
  readonly photos: readonly DraftPhoto[];
  onChange(photos: readonly DraftPhoto[]): void;
}

export function PhotoStrip({ photos, onChange }: Props) {
  const say = useWords(WORDS);
  const [standing, setStanding] = useState<'idle' | 'busy' | 'bad'>('idle');
  const take = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    setStanding('busy');
    try {
      onChange([...photos, await shrinkPhoto(file)]);
      setStanding('idle');
    } catch {
      setStanding('bad');
    }
  };
  return (
    <div className="field-photos">
      {photos.map((photo, at) => (
        <Picture
          key={photo.id}
          photo={photo}
          words={say('photo', { n: at + 1 })}
          onRemove={() => onChange(photos.filter(({ id }) => id !== photo.id))}
        />
      ))}
      {photos.length < MOST_PHOTOS && (
        <label className="field-choice field-camera">
          {say(standing === 'busy' ? 'busy' : 'take')}
          <input type="file" accept="image/*" capture="environment" onChange={(event) => void take(event)} />
        </label>
      )}
      <p className="muted">{say('hint')}</p>
      {standing === 'bad' && (
        <p className="problem-note" role="alert">
          {say('bad')}
        </p>
      )}
    </div>
  );
}

interface PictureProps {
  readonly photo: DraftPhoto;
  readonly words: string;
  onRemove(): void;
}

function Picture({ photo, words, onRemove }: PictureProps) {
  const say = useWords(WORDS);
  const address = useMemo(() => URL.createObjectURL(photo.bytes), [photo]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <figure className="field-picture">
      <img src={address} alt={words} />
      <button type="button" aria-label={say('remove')} onClick={onRemove}>
        ×
      </button>
    </figure>
  );
}
