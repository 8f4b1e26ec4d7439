// Two buttons beside a picture: take it along as SVG or as PNG.
import { useState } from 'react';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { type PictureKind, savePicture } from './save-picture.ts';

const WORDS = wordsOf({
  svg: { zh: '存为 SVG', en: 'Save as SVG' },
  png: { zh: '存为 PNG', en: 'Save as PNG' },
});

const KINDS = ['svg', 'png'] as const satisfies readonly PictureKind[];

interface ButtonsProps {
  readonly name: string;
  /** what must stay with the picture */
  readonly notes: () => readonly string[];
  readonly picture: () => Promise<SVGSVGElement | string>;
}

export function SavePictureButtons({ name, notes, picture }: ButtonsProps) {
  const say = useWords(WORDS);
  const [error, setError] = useState<unknown>();
  const save = (kind: PictureKind): void => {
    setError(undefined);
    picture()
      .then((source) => savePicture(source, { name, notes: notes(), kind }))
      .catch(setError);
  };
  return (
    <span className="results-act">
      {KINDS.map((kind) => (
        <button key={kind} type="button" className="button" data-save={kind} onClick={() => save(kind)}>
          {say(kind)}
        </button>
      ))}
      <ProblemNote error={error} />
    </span>
  );
}
