// One frame: its villages, its numbers, and the files they came from.

import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { frameEndpoints } from '#wire/survey';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import './frame-page.css';
import type { Frame } from './frame.ts';
import { FrameKind } from './frame-kind.tsx';
import { NumbersCard } from './numbers/numbers-card.tsx';
import { VillagesCard } from './villages/villages-card.tsx';
import '../office/frame/internal-note.css';

const WORDS = wordsOf({
  all: { zh: '全部抽样框', en: 'All frames' },
  county: { zh: '县代码 {county}', en: 'County {county}' },
  surveys: { zh: '已用于 {n} 次调查', en: 'Used by {n} survey(s)' },
  unused: { zh: '还没有用于调查', en: 'Not used by a survey yet' },
  simulated: {
    zh: '模拟抽样框：只收 000 开头、不可能存在的号码。',
    en: 'A simulated frame: it takes only numbers that begin with 000 and cannot exist.',
  },
  consent: {
    zh: '模拟民调的抽样框：文件里要有“同意日期”（或“同意”）一列，每一行都写明本人同意，没有写的不收。同意的来由：{consent}',
    en: 'Frame of a mock poll: its files need a column “consent” that says of everybody when they agreed; a row that does not is refused. How they agreed: {consent}',
  },
});

export function FramePage() {
  const params = useParams({ from: '/office/frames/$county/$frameId' });
  const found = useQuery(asking(frameEndpoints.frame, { params }));
  if (!found.data) return found.error ? <ProblemNote error={found.error} /> : <Skeleton active />;
  return (
    <div className="frame-page">
      <FrameHead frame={found.data} />
      <VillagesCard frame={found.data} />
      <NumbersCard frame={found.data} />
    </div>
  );
}

function FrameHead({ frame }: { readonly frame: Frame }) {
  const say = useWords(WORDS);
  return (
    <header className="frame-head">
      <Link to="/frames">{say('all')}</Link>
      <h1>{frame.name}</h1>
      <p className="frame-facts numbers">
        <FrameKind isSimulated={frame.isSimulated} isInternal={frame.isInternal} />
        <span>{say('county', { county: frame.county })}</span>
        <span className="muted">
          {frame.surveys > 0 ? say('surveys', { n: frame.surveys }) : say('unused')}
        </span>
        {frame.isSimulated && <span className="muted">{say('simulated')}</span>}
      </p>
      {frame.consent !== null && (
        <p className="internal-note" role="note">
          {say('consent', { consent: frame.consent })}
        </p>
      )}
    </header>
  );
}
