// How far towards the targets: what is done, and that nothing is lost by what is not.
import { useWords, wordsOf } from '../../../../shell/language.tsx';

const WORDS = wordsOf({
  week: { zh: '本周活动 {done} 次，目标 {aim} 次', en: 'this week {done} activities of {aim}' },
  year: { zh: '今年积分 {done} 分，目标 {aim} 分', en: 'this year {done} points of {aim}' },
  bonus: { zh: '（达到再奖 {bonus} 分）', en: ' ({bonus} more on reaching it)' },
  reached: { zh: '已达到', en: 'reached' },
  free: {
    zh: '目标只是鼓励：没有达到，不扣分，也不影响任何待遇。',
    en: 'Targets only encourage: missing one costs no points and nothing else.',
  },
});

interface Target {
  readonly done: number;
  readonly aim: number;
  readonly bonus: number;
}

export function Targets({ week, year }: { readonly week: Target; readonly year: Target }) {
  const say = useWords(WORDS);
  return (
    <div className="points-targets">
      {(['week', 'year'] as const).map((kind) => {
        const { done, aim, bonus } = kind === 'week' ? week : year;
        return (
          <label key={kind}>
            <span>
              {say(kind, { done, aim })}
              {bonus > 0 && say('bonus', { bonus })}
              {done >= aim && <b> · {say('reached')}</b>}
            </span>
            <progress value={Math.min(done, aim)} max={aim} />
          </label>
        );
      })}
      <p className="muted">{say('free')}</p>
    </div>
  );
}
