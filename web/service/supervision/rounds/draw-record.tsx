// How the draw can be made again: the list, how many, the seed, and whether the same comes out.
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useListed, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import type { Round } from '../round-page.tsx';

const WORDS = wordsOf({
  title: { zh: '抽取记录', en: 'The draw on record' },
  by: {
    zh: '{person}，{when}，从 {units} 个单位中抽 {count} 个',
    en: '{person}, {when}: {count} of {units} units',
  },
  seed: { zh: '种子', en: 'Seed' },
  same: {
    zh: '刚才照名单和种子重抽了一遍，结果一样。',
    en: 'Drawn again just now from the list and the seed: the same came out.',
  },
  differs: {
    zh: '重抽的结果不一样：请报告管理员。',
    en: 'Drawn again, something else came out: tell an administrator.',
  },
  list: { zh: '名单', en: 'The list' },
});

export function DrawRecord({ draw }: { readonly draw: NonNullable<Round['draw']> }) {
  const say = useWords(WORDS);
  const listed = useListed();
  const text = useText();
  const times = useTimes();
  const about = {
    ...{ person: draw.drawnByName, when: times.dayAndClock(draw.drawnMs) },
    ...{ units: draw.list.length, count: draw.count },
  };
  return (
    <details className="card" data-card="draw-record">
      <summary>
        {say('title')}: {say('by', about)}
      </summary>
      <p>
        {say('seed')}: <span className="inspection-seed">{draw.seed}</span>
      </p>
      <p data-same={draw.isSameAgain}>{say(draw.isSameAgain ? 'same' : 'differs')}</p>
      <p className="muted">
        {say('list')}: {listed(draw.list.map(({ name }) => text(name)))}
      </p>
    </details>
  );
}
