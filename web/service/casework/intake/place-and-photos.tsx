// Where exactly on the globe, and how it looks: both may be left out, as on the residents' form.
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Field } from '../../../platform/parts/field.tsx';
import { FileButton } from '../../../platform/parts/file-button.tsx';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { newId } from '../../../shell/new-id.ts';
import { type Intake, pointOf } from './intake.ts';

const WORDS = wordsOf({
  point: { zh: '坐标（可不填）：纬度, 经度', en: 'Coordinates (optional): latitude, longitude' },
  pointHint: {
    zh: '从地图上复制过来，例如 26.74102, 112.68553；人在现场可以直接取。',
    en: 'Copied from a map, for example 26.74102, 112.68553; or taken here, if you are on the spot.',
  },
  pointWrong: { zh: '看不懂：先纬度后经度，中间用逗号', en: 'Not understood: latitude, a comma, longitude' },
  here: { zh: '取本机位置', en: 'Take this device’s place' },
  notHere: {
    zh: '取不到位置：请允许定位，或从地图上复制',
    en: 'No place was given: allow it, or copy one from a map',
  },
  photos: { zh: '照片（可不加，最多 {n} 张）', en: 'Photos (optional, at most {n})' },
  add: { zh: '加照片', en: 'Add a photo' },
  drop: { zh: '不附 {name}', en: 'Leave {name} out' },
});

const PHOTOS_MOST = 9;

interface Props {
  readonly intake: Intake;
  readonly onChange: (part: Partial<Intake>) => void;
}

export function PlaceAndPhotos(props: Props) {
  return (
    <div className="intake-pair">
      <PointField {...props} />
      <PhotoFiles {...props} />
    </div>
  );
}

function PointField({ intake: { point }, onChange }: Props) {
  const say = useWords(WORDS);
  const [isLost, setLost] = useState(false);
  const isWrong = point.trim() !== '' && pointOf(point) === null;
  const take = (): void =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setLost(false);
        onChange({ point: `${coords.latitude.toFixed(5)}, ${coords.longitude.toFixed(5)}` });
      },
      () => setLost(true),
    );
  return (
    <Field label={say('point')} hint={say(isWrong ? 'pointWrong' : isLost ? 'notHere' : 'pointHint')}>
      {(id) => (
        <span className="intake-point">
          <Input
            id={id}
            value={point}
            maxLength={60}
            autoComplete="off"
            {...(isWrong ? { status: 'error' as const } : {})}
            onChange={(event) => onChange({ point: event.target.value })}
          />
          {window.isSecureContext && (
            <Button onClick={take} data-act="take-place">
              {say('here')}
            </Button>
          )}
        </span>
      )}
    </Field>
  );
}

function PhotoFiles({ intake: { photos }, onChange }: Props) {
  const say = useWords(WORDS);
  return (
    <div className="labelled-field">
      <span>{say('photos', { n: PHOTOS_MOST })}</span>
      <ul className="intake-photos">
        {photos.map(({ id, file }) => (
          <li key={id}>
            {file.name}{' '}
            <Button
              size="small"
              type="text"
              aria-label={say('drop', { name: file.name })}
              onClick={() => onChange({ photos: photos.filter((each) => each.id !== id) })}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      {photos.length < PHOTOS_MOST && (
        <FileButton
          words={say('add')}
          accept="image/*"
          onFile={(file) => onChange({ photos: [...photos, { id: newId(), file }] })}
        />
      )}
    </div>
  );
}
