// What whoever took a matter in sees of one that is held back from them: number, day, words, and where it went. For everybody else
// there is no such matter.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { caseworkEndpoints } from '#wire/service';
import { BackIcon } from '../../../platform/parts/icons.tsx';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { ProblemError } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { usePlaceName } from '../parts/use-case-units.ts';

const WORDS = wordsOf({
  back: { zh: '全部事项', en: 'All matters' },
  title: { zh: '收件回执 {number}', en: 'Receipt {number}' },
  received: { zh: '登记时间', en: 'Taken in' },
  place: { zh: '地点', en: 'Place' },
  office: { zh: '已直接交', en: 'Went straight to' },
  said: { zh: '当时登记的内容', en: 'What was taken down' },
  why: {
    zh: '这件事由您登记。说的是谁要由县里核实，或者说的就是您的单位，所以办理过程在这里不显示，也不给本单位的人看。反映人凭编号和查询码可以自己查进度；有人来问，请让他打县里的电话。',
    en: 'You took this in. Whom it is about is for the county to make out, or it is about your own office: so what becomes of it is not shown here, nor to anybody of your office. The sender can follow it with number and code; whoever asks is sent to the county.',
  },
});

interface Props {
  readonly county: string;
  readonly caseId: string;
  readonly error: unknown;
}

export function CaseReceipt({ county, caseId, error }: Props) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const placeName = usePlaceName(county);
  const isUnknown = error instanceof ProblemError && error.problem.code === 'not-found';
  const { data } = useQuery({
    ...asking(caseworkEndpoints.caseReceipt, { params: { county, caseId } }),
    enabled: isUnknown,
    retry: false,
  });
  if (!data) return <ProblemNote error={error} />;
  const facts = [
    [say('received'), times.dayAndClock(data.receivedMs)],
    [say('place'), [placeName(data.placeCode), data.spot].filter(Boolean).join(' · ')],
    [say('office'), text(data.office)],
  ];
  return (
    <section className="card taken-in" data-receipt>
      <Link to="/cases" className="case-back">
        <BackIcon /> {say('back')}
      </Link>
      <h1 className="numbers">{say('title', { number: data.number })}</h1>
      <dl className="case-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h2>{say('said')}</h2>
      <p className="case-words">{data.text}</p>
      <p className="muted">{say('why')}</p>
    </section>
  );
}
