// Photos that did not arrive with a matter that did: each with why, to be sent again or left out. The matter itself is kept either way.
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { keepCasePhoto } from '../parts/keep-case-photo.ts';
import type { IntakePhoto } from './intake.ts';

const WORDS = wordsOf({
  title: {
    zh: '事项已经登记，但有 {n} 张照片没有送到：',
    en: 'The matter is taken in, but photos did not arrive ({n}):',
  },
  again: { zh: '再发一次', en: 'Send again' },
  drop: { zh: '不附了', en: 'Leave it out' },
});

export interface PhotoSubject {
  readonly county: string;
  readonly caseId: string;
  readonly placeCode: string;
}

export interface LostPhoto {
  readonly photo: IntakePhoto;
  readonly error: unknown;
}

/** Sends them one after the other; those that did not arrive come back. */
export async function sendPhotos(
  subject: PhotoSubject,
  photos: readonly IntakePhoto[],
): Promise<readonly LostPhoto[]> {
  const lost: LostPhoto[] = [];
  for (const photo of photos) {
    await keepCasePhoto({ ...subject, photoId: photo.id }, photo.file).catch((error: unknown) => {
      lost.push({ photo, error });
    });
  }
  return lost;
}

interface Props {
  readonly subject: PhotoSubject;
  readonly lost: readonly LostPhoto[];
}

export function LostPhotos({ subject, lost }: Props) {
  const say = useWords(WORDS);
  const [left, setLeft] = useState(lost);
  const without = (id: string): readonly LostPhoto[] => left.filter(({ photo }) => photo.id !== id);
  const again = useMutation({
    mutationFn: (photo: IntakePhoto) => sendPhotos(subject, [photo]),
    onSuccess: (stillLost, photo) => setLeft([...without(photo.id), ...stillLost]),
  });
  if (left.length === 0) return null;
  return (
    <div data-lost-photos={left.length}>
      <p>{say('title', { n: left.length })}</p>
      {left.map(({ photo, error }) => (
        <div key={photo.id}>
          <p className="case-words">{photo.file.name}</p>
          <ProblemNote error={error} />
          <div className="case-step-buttons">
            <Button size="small" loading={again.isPending} onClick={() => again.mutate(photo)}>
              {say('again')}
            </Button>
            <Button size="small" onClick={() => setLeft(without(photo.id))}>
              {say('drop')}
            </Button>
          </div>
        </div>
      ))}
    </div>
  );
}
