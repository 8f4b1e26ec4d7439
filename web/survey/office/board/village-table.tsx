// Completes against target, village by village, as dense as an office screen asks for.

import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Board } from '#wire/survey';
import { countText } from '../../../platform/parts/figures.ts';
import { OrderIcon } from '../../../platform/parts/icons.tsx';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProgressBar } from '../surveys/progress-bar.tsx';
import { type PlaceOrder, placesInOrder } from './totals.ts';

const WORDS = wordsOf({
  title: { zh: '各村进度', en: 'Villages' },
  place: { zh: '村（社区）', en: 'Village' },
  completes: { zh: '完成', en: 'Done' },
  target: { zh: '目标', en: 'Target' },
  progress: { zh: '进度', en: 'Progress' },
  free: { zh: '可拨', en: 'Free' },
  freeHint: { zh: '还可以拨打的号码', en: 'numbers that can still be called' },
  inHand: { zh: '在手', en: 'In hand' },
  inHandHint: { zh: '正在访问员手上的号码', en: "numbers in interviewers' hands now" },
  exhausted: { zh: '号码已用完，目标没有完成', en: 'no numbers left, and the target is not reached' },
  byPlace: { zh: '排列：按村序', en: 'Order: as in the frame' },
  behind: { zh: '排列：落后的在前', en: 'Order: furthest behind first' },
});

type Place = Board['places'][number];

export function VillageTable({ places }: { readonly places: readonly Place[] }) {
  const say = useWords(WORDS);
  const { sort = 'place' } = useSearch({ from: '/office/surveys/$county/$surveyId' });
  return (
    <section className="board-part board-villages" aria-label={say('title')}>
      <header>
        <h2>{say('title')}</h2>
        <OrderSwitch order={sort} />
      </header>
      <table className="board-table">
        <thead>
          <tr>
            <th scope="col">{say('place')}</th>
            <th scope="col" className="board-bar-cell">
              {say('progress')}
            </th>
            <th scope="col">{say('completes')}</th>
            <th scope="col">{say('target')}</th>
            <th scope="col" title={say('freeHint')}>
              {say('free')}
            </th>
            <th scope="col" title={say('inHandHint')}>
              {say('inHand')}
            </th>
          </tr>
        </thead>
        <tbody>
          {placesInOrder(places, sort).map((place) => (
            <VillageRow key={place.code} place={place} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function VillageRow({ place }: { readonly place: Place }) {
  const say = useWords(WORDS);
  const { name, completes, target, unitsFree, unitsInHand } = place;
  const isExhausted = completes < target && unitsFree + unitsInHand === 0;
  return (
    <tr
      className={isExhausted ? 'board-exhausted' : undefined}
      title={isExhausted ? say('exhausted') : undefined}
    >
      <th scope="row">{name}</th>
      <td className="board-bar-cell">
        <ProgressBar completes={completes} target={target} />
      </td>
      <td className="board-strong">{countText(completes)}</td>
      <td>{countText(target)}</td>
      <td>{countText(unitsFree)}</td>
      <td>{unitsInHand === 0 ? <span className="board-nought">0</span> : countText(unitsInHand)}</td>
    </tr>
  );
}

function OrderSwitch({ order }: { readonly order: PlaceOrder }) {
  const say = useWords(WORDS);
  const navigate = useNavigate({ from: '/surveys/$county/$surveyId' });
  const other: PlaceOrder = order === 'place' ? 'behind' : 'place';
  return (
    <button
      type="button"
      className="board-quiet"
      onClick={() => navigate({ search: other === 'place' ? {} : { sort: other }, replace: true })}
    >
      <OrderIcon /> {say(order === 'place' ? 'byPlace' : 'behind')}
    </button>
  );
}
