// Photos that a step takes along: sent at once under the case, shown as they lie on the server, left out again with a click.
import { useMutation } from '@tanstack/react-query';
import type { FieldValue } from '#service/casework';
import { photoEndpoints } from '#wire/service';
import { FileButton } from '../../../platform/parts/file-button.tsx';
import { addressOf } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { newId } from '../../../shell/new-id.ts';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { keepCasePhoto } from '../parts/keep-case-photo.ts';

const WORDS = wordsOf({
  add: { zh: '加照片', en: 'Add a photo' },
  sending: { zh: '正在上传…', en: 'Sending …' },
  drop: { zh: '不附这张', en: 'Leave this one out' },
});

interface PhotoFieldProps {
  readonly county: string;
  /** the case under which they are kept; without one nothing is offered */
  readonly subject?: { readonly caseId: string; readonly placeCode: string } | undefined;
  readonly value: FieldValue | undefined;
  readonly onChange: (ids: readonly string[]) => void;
}

export function PhotoField({ county, subject, value, onChange }: PhotoFieldProps) {
  const say = useWords(WORDS);
  const ids = typeof value === 'object' ? value : [];
  const send = useMutation({
    mutationFn: async (file: File) => {
      const photoId = newId();
      if (subject) await keepCasePhoto({ county, photoId, ...subject }, file);
      return photoId;
    },
    onSuccess: (id) => onChange([...ids, id]),
  });
  if (!subject) return null;
  return (
    <div className="step-photos">
      {ids.map((photoId) => (
        <span key={photoId} className="step-photo">
          <img src={addressOf(photoEndpoints.thumbnail, { params: { county, photoId } })} alt="" />
          <button
            type="button"
            aria-label={say('drop')}
            onClick={() => onChange(ids.filter((each) => each !== photoId))}
          >
            ×
          </button>
        </span>
      ))}
      <FileButton
        words={say(send.isPending ? 'sending' : 'add')}
        accept="image/*"
        onFile={(file) => send.mutate(file)}
      />
      <ProblemNote error={send.error} />
    </div>
  );
}
