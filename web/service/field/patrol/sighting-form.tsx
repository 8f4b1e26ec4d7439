// What was seen: what it is, where, photos, and what is to become of it. Of things and places; never of who somebody is.
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { SEEN_ENDS, SEEN_KINDS, type SeenEnd, type SeenKindCode } from '#service/patrol/activities';
import type { PatrolMembership } from '#wire/service';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { newId } from '../../../shell/new-id.ts';
import { wherePhoneIs } from '../device/phone-place.ts';
import { useSitting } from '../use-field-sitting.ts';
import type { DraftPhoto } from '../visit/draft.ts';
import { PhotoStrip } from '../visit/photo-strip.tsx';
import { Choices } from './choices.tsx';

const WORDS = wordsOf({
  title: { zh: '报告看到的事', en: 'What you saw' },
  back: { zh: '我的巡防', en: 'My patrol' },
  text: { zh: '什么事（写事，不写人的隐私）', en: 'What it is (the matter, nothing private of anybody)' },
  spot: { zh: '在哪里，如“村口第三盏路灯”', en: 'Where, such as “third lamp at the village gate”' },
  outcome: { zh: '然后', en: 'And then' },
  keep: { zh: '记下', en: 'Keep it' },
  fill: { zh: '先写什么事', en: 'Say what it is first' },
});

const KINDS = [
  'lamp',
  'road',
  'fire',
  'water',
  'rubbish',
  'dispute',
  'wish',
  'other',
] as const satisfies readonly SeenKindCode[];
const ENDS = ['case', 'visit', 'nothing'] as const satisfies readonly SeenEnd[];

interface Draft {
  readonly kind: SeenKindCode;
  readonly wish: SeenEnd;
  readonly text: string;
  readonly spot: string;
  readonly photos: readonly DraftPhoto[];
}

const EMPTY: Draft = { kind: 'lamp', wish: 'case', text: '', spot: '', photos: [] };

export function SightingForm({ membership }: { readonly membership: PatrolMembership }) {
  const say = useWords(WORDS);
  const [draft, setDraft] = useState(EMPTY);
  const change = (changed: Partial<Draft>): void => setDraft({ ...draft, ...changed });
  const keep = useKeepSighting(membership);
  const isReady = draft.text.trim() !== '';
  return (
    <section className="field-screen" data-screen="sighting">
      <Link to="/field" search={{ view: 'patrol' }} className="field-back">
        ‹ {say('back')}
      </Link>
      <h1>{say('title')}</h1>
      <Choices options={KINDS} table={SEEN_KINDS} chosen={draft.kind} onChoose={(kind) => change({ kind })} />
      <textarea
        rows={3}
        maxLength={2000}
        placeholder={say('text')}
        aria-label={say('text')}
        value={draft.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <input
        className="field-search"
        maxLength={200}
        placeholder={say('spot')}
        aria-label={say('spot')}
        value={draft.spot}
        onChange={(event) => change({ spot: event.target.value })}
      />
      <PhotoStrip photos={draft.photos} onChange={(photos) => change({ photos })} />
      <h2>{say('outcome')}</h2>
      <Choices options={ENDS} table={SEEN_ENDS} chosen={draft.wish} onChoose={(wish) => change({ wish })} />
      <div className="field-foot">
        <button
          type="button"
          className="field-choice field-main"
          data-act="keep-sighting"
          disabled={!isReady}
          onClick={() => void keep(draft)}
        >
          {say(isReady ? 'keep' : 'fill')}
        </button>
      </div>
    </section>
  );
}

function useKeepSighting({ county, memberId, placeCode }: PatrolMembership) {
  const sitting = useSitting();
  const navigate = useNavigate();
  return async ({ kind, wish, text, spot, photos }: Draft): Promise<void> => {
    const id = newId();
    const place = await wherePhoneIs();
    const sighting = {
      ...{ id, memberId, kind, wish, text: text.trim(), spot: spot.trim() },
      activityId: sitting.duty?.activityId ?? null,
      point: place && { latitude: place.latitude, longitude: place.longitude },
      seenMs: Date.now(),
      photoIds: photos.map((photo) => photo.id),
    };
    sitting.keepSighting(county, placeCode, { kind: 'sighting', id, sighting }, photos);
    await navigate({ to: '/field', search: { view: 'patrol' } });
  };
}
