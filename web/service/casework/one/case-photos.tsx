// The photos of a case; whoever may look them over says which are fit for everybody.
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type Photo, photoEndpoints } from '#wire/service';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { addressOf, call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { useMay } from '../../../shell/session.ts';

const WORDS = wordsOf({
  photo: { zh: '照片 {n}', en: 'photo {n}' },
  look: {
    zh: '公开前要有人看过：没有人脸、车牌、门牌和家里的样子，才可以公开。',
    en: 'Somebody must have looked before anybody else sees it: no face, number plate, house number or inside of a home.',
  },
  public: { zh: '可以公开', en: 'Fit for all' },
  private: { zh: '不公开', en: 'Keep private' },
  unseen: { zh: '还没有人看过', en: 'not looked at yet' },
});

interface CasePhotosProps {
  readonly county: string;
  readonly caseId: string;
}

export function CasePhotos({ county, caseId }: CasePhotosProps) {
  const say = useWords(WORDS);
  const may = useMay();
  const query = { subjectKind: 'case' as const, subjectId: caseId };
  const { data } = useQuery({
    ...asking(photoEndpoints.photosOf, { params: { county }, query }),
    enabled: may('photo.send'),
  });
  if (!data || data.rows.length === 0) return null;
  return (
    <>
      {may('photo.review') && <p className="muted case-rule">{say('look')}</p>}
      <ul className="case-photos">
        {data.rows.map((photo, nth) => (
          <li key={photo.id}>
            <a
              href={addressOf(photoEndpoints.photo, { params: { county, photoId: photo.id } })}
              target="_blank"
              rel="noreferrer"
            >
              <img
                src={addressOf(photoEndpoints.thumbnail, { params: { county, photoId: photo.id } })}
                alt={say('photo', { n: nth + 1 })}
                loading="lazy"
              />
            </a>
            {may('photo.review') && <Look county={county} photo={photo} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Look({ county, photo }: { readonly county: string; readonly photo: Photo }) {
  const say = useWords(WORDS);
  const look = useCommand<'public' | 'private'>({
    send: (_id, wanted) =>
      call(photoEndpoints.lookAtPhoto, { params: { county, photoId: photo.id }, body: { look: wanted } }),
    changes: [photoEndpoints.photosOf],
  });
  return (
    <span className="case-look">
      {photo.look === null && <small className="muted">{say('unseen')}</small>}
      {(['public', 'private'] as const).map((wanted) => (
        <Button
          key={wanted}
          size="small"
          type={photo.look === wanted ? 'primary' : 'default'}
          aria-pressed={photo.look === wanted}
          onClick={() => look.mutate(wanted)}
        >
          {say(wanted)}
        </Button>
      ))}
      <ProblemNote error={look.error} />
    </span>
  );
}
