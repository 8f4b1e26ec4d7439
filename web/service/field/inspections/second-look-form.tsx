// The second look: what was to be mended, what the unit says, and whether it is so; a photo goes with it.
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { addCalendarDays, localTime } from '#base';
import type { SecondLook } from '#wire/service';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { newId } from '../../../shell/new-id.ts';
import { useCampaignSearch } from '../use-campaign-search.ts';
import { useSitting } from '../use-field-sitting.ts';
import type { DraftPhoto } from '../visit/draft.ts';
import { PhotoStrip } from '../visit/photo-strip.tsx';

const WORDS = wordsOf({
  asked: { zh: '要求：{words}', en: 'Asked: {words}' },
  report: { zh: '单位说：{words}', en: 'The unit says: {words}' },
  mended: { zh: '改好了', en: 'It is mended' },
  notMended: { zh: '没有改好', en: 'It is not' },
  words: { zh: '看到什么', en: 'What was seen' },
  day: { zh: '新的期限', en: 'New day' },
  keep: { zh: '记下复查', en: 'Write the look down' },
  choose: { zh: '先选改好了没有', en: 'First say whether it is mended' },
});

const NEW_DAYS = 7;

export function SecondLookForm({ look }: { readonly look: SecondLook }) {
  const say = useWords(WORDS);
  const text = useText();
  const [isMended, setMended] = useState<boolean>();
  const [words, setWords] = useState('');
  const [dueOn, setDueOn] = useState(() => addCalendarDays(localTime(Date.now()).date, NEW_DAYS).date);
  const [photos, setPhotos] = useState<readonly DraftPhoto[]>([]);
  const keep = useKeepLook(look);
  return (
    <div className="field-form">
      <header className="field-household">
        <h1>{text(look.unitName)}</h1>
        <p className="muted">{look.criterion}</p>
      </header>
      <p className="card field-text">
        {say('asked', { words: look.words })}
        <br />
        {say('report', { words: look.report })}
      </p>
      <div className="field-outcomes">
        {([true, false] as const).map((each) => (
          <button
            key={String(each)}
            type="button"
            className="field-choice"
            data-mended={each}
            aria-pressed={isMended === each}
            onClick={() => setMended(each)}
          >
            {say(each ? 'mended' : 'notMended')}
          </button>
        ))}
      </div>
      {isMended === false && (
        <label>
          {say('day')}
          <input
            type="date"
            className="field-search"
            value={dueOn}
            onChange={(event) => event.target.value && setDueOn(event.target.value)}
          />
        </label>
      )}
      <PhotoStrip photos={photos} onChange={setPhotos} />
      <textarea
        rows={2}
        maxLength={1000}
        placeholder={say('words')}
        aria-label={say('words')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="field-foot">
        <button
          type="button"
          className="field-main"
          data-act="keep-look"
          disabled={isMended === undefined}
          onClick={() => isMended !== undefined && keep(isMended, words, dueOn, photos)}
        >
          {say(isMended === undefined ? 'choose' : 'keep')}
        </button>
      </div>
    </div>
  );
}

function useKeepLook({ id: mendId, visitId, county, placeCode, unitName }: SecondLook) {
  const sitting = useSitting();
  const navigate = useNavigate();
  const text = useText();
  const search = { ...useCampaignSearch(), view: 'inspections' as const };
  return (isMended: boolean, words: string, dueOn: string, photos: readonly DraftPhoto[]): void => {
    const said = {
      ...{ kind: 'looked-again' as const, id: newId(), mendId, atMs: Date.now(), isMended, words },
      dueOn: isMended ? null : dueOn,
    };
    const entry = { kind: 'inspection' as const, id: said.id, said, unitName: text(unitName) };
    sitting.keepInspection({ county, placeCode, visitId }, entry, photos);
    void navigate({ to: '/field', search });
  };
}
