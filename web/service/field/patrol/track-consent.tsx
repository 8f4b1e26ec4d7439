// Consent to keep the way one walks: apart from everything else, off unless its owner turns it on, and gone when turned off.
import { useMutation } from '@tanstack/react-query';
import { TRACK_KEPT_DAYS } from '#service/patrol/activities';
import { activityEndpoints, type PatrolMembership } from '#wire/service';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { newId } from '../../../shell/new-id.ts';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { CheckIcon } from '../frame/check-icon.tsx';
import { askPatrolAgain } from './use-patrol.ts';

const WORDS = wordsOf({
  agree: { zh: '值勤时记下我走的路线', en: 'Keep the way I walk while on duty' },
  hint: {
    zh: '由您自己决定，不开不影响任何事。只在签到到签退之间记，{days} 天后自动删除；关掉就马上删除。街道和县要看须写明理由，并留下记录。',
    en: 'For you to decide; nothing depends on it. Kept from checking in to checking out only, deleted after {days} days, and at once when you turn it off. Street and county look only with a reason, which is logged.',
  },
});

export function TrackConsent({
  membership: { county, memberId, isTrackAgreed },
}: {
  readonly membership: PatrolMembership;
}) {
  const say = useWords(WORDS);
  const turn = useMutation({
    mutationFn: () =>
      call(activityEndpoints.setTrackConsent, {
        params: { county },
        body: { id: newId(), memberId, isAgreed: !isTrackAgreed },
      }),
    onSuccess: askPatrolAgain,
  });
  return (
    <div className="field-place">
      <button
        type="button"
        className="field-toggle"
        data-act="track-consent"
        aria-pressed={isTrackAgreed}
        disabled={turn.isPending}
        onClick={() => turn.mutate()}
      >
        <span>{isTrackAgreed && <CheckIcon isOn />}</span>
        {say('agree')}
      </button>
      <ProblemNote error={turn.error} />
      <p className="muted">{say('hint', { days: TRACK_KEPT_DAYS })}</p>
    </div>
  );
}
