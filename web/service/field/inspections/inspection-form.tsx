// The form on the spot: each criterion marked with a thumb, photos, what must be mended. Kept on the phone at every change.
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { PlannedInspection } from '#wire/service';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { newId } from '../../../shell/new-id.ts';
import { wherePhoneIs } from '../device/phone-place.ts';
import { useCampaignSearch } from '../use-campaign-search.ts';
import { useSitting } from '../use-field-sitting.ts';
import { PhotoStrip } from '../visit/photo-strip.tsx';
import { CriterionField } from './criterion-field.tsx';
import { inspectionDevice } from './inspection-device.ts';
import {
  EMPTY_INSPECTION,
  type InspectionDraft,
  lacksPhoto,
  messageFrom,
  missingIn,
} from './inspection-draft.ts';
import { NotDone } from './not-done.tsx';

const WORDS = wordsOf({
  note: { zh: '备注（只写看到的）', en: 'Note (what was seen, nothing else)' },
  finish: { zh: '记下这次督查', en: 'Write it down' },
  missing: { zh: '第 {nth} 条还没有打分', en: 'Criterion {nth} has no mark yet' },
  photo: { zh: '还要一张照片作依据', en: 'A photo is needed as proof' },
});

export function InspectionForm({ visit }: { readonly visit: PlannedInspection }) {
  const say = useWords(WORDS);
  const [draft, change] = useDraft(visit.id);
  const finish = useFinish(visit);
  const [isBusy, setBusy] = useState(false);
  if (!draft) return null;
  const [missing] = missingIn(visit.criteria, draft);
  const lacks = lacksPhoto(visit.criteria, draft);
  const press = (): void => {
    setBusy(true);
    void finish(draft);
  };
  return (
    <div className="field-form">
      {visit.criteria.map((criterion, at) => (
        <CriterionField
          key={criterion.id}
          nth={at + 1}
          criterion={criterion}
          draft={draft}
          onChange={change}
        />
      ))}
      <PhotoStrip photos={draft.photos} onChange={(photos) => change({ ...draft, photos })} />
      <textarea
        rows={2}
        maxLength={4000}
        placeholder={say('note')}
        aria-label={say('note')}
        value={draft.note}
        onChange={(event) => change({ ...draft, note: event.target.value })}
      />
      <NotDone visit={visit} />
      <div className="field-foot">
        <button
          type="button"
          className="field-main"
          data-act="keep-inspection"
          disabled={missing !== undefined || lacks || isBusy}
          onClick={press}
        >
          {missing === undefined ? say(lacks ? 'photo' : 'finish') : say('missing', { nth: missing })}
        </button>
      </div>
    </div>
  );
}

function useDraft(visitId: string) {
  const [draft, setDraft] = useState<InspectionDraft>();
  useEffect(() => {
    const take = (kept: InspectionDraft | undefined): void => setDraft(kept ?? EMPTY_INSPECTION);
    void inspectionDevice.draft(visitId).then(take, () => take(undefined));
  }, [visitId]);
  const change = (wanted: InspectionDraft): void => {
    setDraft(wanted);
    inspectionDevice.keepDraft(visitId, wanted).catch(() => undefined);
  };
  return [draft, change] as const;
}

function useFinish({ id: visitId, county, placeCode, unitName, criteria }: PlannedInspection) {
  const sitting = useSitting();
  const navigate = useNavigate();
  const text = useText();
  const search = { ...useCampaignSearch(), view: 'inspections' as const };
  return async (draft: InspectionDraft): Promise<void> => {
    const place = await wherePhoneIs();
    const about = { messageId: newId(), visitId, atMs: Date.now(), place, newId };
    const said = messageFrom(criteria, draft, about);
    const entry = { kind: 'inspection' as const, id: said.id, said, unitName: text(unitName) };
    sitting.keepInspection({ county, placeCode, visitId }, entry, draft.photos);
    await inspectionDevice.keepDraft(visitId, null).catch(() => undefined);
    await navigate({ to: '/field', search });
  };
}
