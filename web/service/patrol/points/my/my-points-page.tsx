// A member's own page on the phone: points line by line and stars, exchange, awards, record and certificate. Light, for one thumb.
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { pointsEndpoints } from '#wire/service';
import { useWords, wordsOf } from '../../../../shell/language.tsx';
import { LanguageSwitch } from '../../../../shell/language-switch.tsx';
import { ProblemNote } from '../../../../shell/problem-note.tsx';
import { asking } from '../../../../shell/queries.ts';
import { SimulatedBand } from '../../../../shell/simulated-band.tsx';
import '../../../field/field.css';
import '../points.css';
import { MyAwards } from './my-awards.tsx';
import { MyLines } from './my-lines.tsx';
import { MyRecord } from './my-record.tsx';
import { MyShop } from './my-shop.tsx';

const WORDS = wordsOf({
  product: { zh: '问安 · 我的积分', en: "Wen'an · my points" },
  back: { zh: '巡防', en: 'Patrol' },
  places: { zh: '页面', en: 'Pages' },
  points: { zh: '积分', en: 'Points' },
  shop: { zh: '兑换', en: 'Exchange' },
  awards: { zh: '评选', en: 'Awards' },
  record: { zh: '档案', en: 'Record' },
  opening: { zh: '正在读取…', en: 'Loading …' },
  none: { zh: '您还不是巡防队员。', en: 'You are not a member of a patrol team yet.' },
  noneHint: {
    zh: '在村（社区）报名加入后，这里会显示您的积分、星级和档案。',
    en: 'Once you have joined at your village, your points, stars and record stand here.',
  },
});

const VIEWS = ['points', 'shop', 'awards', 'record'] as const;
const SCREENS = { points: MyLines, shop: MyShop, awards: MyAwards, record: MyRecord } as const;

export function MyPointsPage() {
  const say = useWords(WORDS);
  const { view = 'points' } = useSearch({ from: '/console/my-points' });
  const { data, error } = useQuery(asking(pointsEndpoints.myPoints));
  const [own] = data?.memberships ?? [];
  const Screen = SCREENS[view];
  return (
    <Frame>
      <ProblemNote error={data ? null : error} />
      {!data && !error && <p className="muted">{say('opening')}</p>}
      {data && !own && (
        <div className="card">
          <strong>{say('none')}</strong>
          <p className="muted">{say('noneHint')}</p>
        </div>
      )}
      {own && <Screen key={view} own={own} />}
    </Frame>
  );
}

function Frame({ children }: { readonly children: ReactNode }) {
  const say = useWords(WORDS);
  return (
    <div className="field">
      <SimulatedBand />
      <header className="field-head">
        <Link to="/field" search={{ view: 'patrol' }} className="points-back">
          ‹ {say('back')}
        </Link>
        <strong>{say('product')}</strong>
        <LanguageSwitch />
      </header>
      <main className="field-body">{children}</main>
      <nav className="field-places points-places" aria-label={say('places')}>
        {VIEWS.map((wanted) => (
          <Link
            key={wanted}
            to="/my-points"
            search={wanted === 'points' ? {} : { view: wanted }}
            activeOptions={{ exact: true, includeSearch: true }}
          >
            {say(wanted)}
          </Link>
        ))}
      </nav>
    </div>
  );
}
