// What is proved: what is wrong and where, how long it takes, and for every question the answers that lead to it.

import { Skeleton } from 'antd';
import type { Answers } from '#survey/questionnaire';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import type { Proof, ProvedQuestion } from './proof.ts';
import './proof.css';

const WORDS = wordsOf({
  unread: {
    zh: '还有没读懂的行。改好以后就会证明。',
    en: 'Some lines are still unread. Once they are mended, it is proved.',
  },
  sound: {
    zh: '没有证出错误：{reached} / {questions} 题能问到，每个选项都有人能选。',
    en: 'Nothing is proved wrong: {reached} of {questions} questions can be asked, every option can be chosen.',
  },
  wrong: { zh: '证出 {count} 处错误，请改正。', en: 'Proved wrong: {count}. Mend it.' },
  times: {
    zh: '最短 {shortest} 题约 {from} 分钟，最长 {longest} 题约 {to} 分钟',
    en: 'Shortest {shortest} questions, about {from} min; longest {longest} questions, about {to} min',
  },
  bounds: { zh: '（界限，不一定有这样的访问）', en: ' (bounds; no interview need be so)' },
  toText: { zh: '到文字', en: 'To the text' },
  question: { zh: '题', en: 'Question' },
  reach: { zh: '能不能问到', en: 'Can it be asked' },
  way: { zh: '怎样问到', en: 'The way there' },
  reached: { zh: '能', en: 'yes' },
  never: { zh: '不能', en: 'never' },
  'not-decided': { zh: '未判定', en: 'not decided' },
  play: { zh: '演示走到这里', en: 'Play the way there' },
  first: { zh: '一开始就问', en: 'asked at once' },
  behind: { zh: '正在证明改过的文字…', en: 'Proving what was changed …' },
});

interface ProofTabProps {
  readonly proof: Proof | undefined;
  readonly isUsable: boolean;
  /** the text was changed since */
  readonly isBehind: boolean;
  readonly onFind: (question: number) => void;
  readonly onPlay: (witness: Answers) => void;
}

export function ProofTab({ proof, isUsable, isBehind, onFind, onPlay }: ProofTabProps) {
  const say = useWords(WORDS);
  if (!isUsable) return <p className="muted">{say('unread')}</p>;
  if (!proof) return <Skeleton active />;
  const { questionnaire, questions } = proof;
  return (
    <div className="proof" data-behind={isBehind}>
      {isBehind && <p className="muted">{say('behind')}</p>}
      <Summary proof={proof} />
      <Verdicts proof={proof} onFind={onFind} />
      <table className="proof-table">
        <thead>
          <tr>
            <th>{say('question')}</th>
            <th>{say('reach')}</th>
            <th>{say('way')}</th>
          </tr>
        </thead>
        <tbody>
          {questions.map((question, index) => (
            <QuestionRow
              key={question.id}
              question={question}
              text={questionnaire.questions[index]?.text ?? ''}
              onFind={() => onFind(index)}
              onPlay={onPlay}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Summary({ proof: { verdicts, durations, questions } }: { readonly proof: Proof }) {
  const say = useWords(WORDS);
  const wrong = verdicts.filter(({ severity }) => severity === 'wrong').length;
  const reached = questions.filter(({ reach }) => reach === 'reached').length;
  const { shortest, longest, isExact } = durations;
  return (
    <>
      <p className="proof-summary" data-sound={wrong === 0} role="status">
        {wrong > 0 ? say('wrong', { count: wrong }) : say('sound', { reached, questions: questions.length })}
      </p>
      <p className="muted numbers">
        {say('times', {
          shortest: shortest.questions,
          from: shortest.minutes,
          longest: longest.questions,
          to: longest.minutes,
        })}
        {!isExact && say('bounds')}
      </p>
    </>
  );
}

function Verdicts({ proof, onFind }: Pick<ProofTabProps, 'onFind'> & { readonly proof: Proof }) {
  const say = useWords(WORDS);
  const text = useText();
  const places = new Map(proof.questions.map(({ id }, index) => [id, index]));
  return (
    <ul className="proof-verdicts">
      {proof.verdicts.map(({ severity, question, problem }) => (
        <li
          key={`${question} ${problem.code} ${text(problem.message)}`}
          data-severity={severity}
          data-problem={problem.code}
        >
          {text(problem.message)}{' '}
          <button type="button" className="proof-link" onClick={() => onFind(places.get(question) ?? 0)}>
            {say('toText')}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  readonly question: ProvedQuestion;
  readonly text: string;
  readonly onFind: () => void;
  readonly onPlay: (witness: Answers) => void;
}

function QuestionRow({ question: { id, reach, witness }, text, onFind, onPlay }: RowProps) {
  const say = useWords(WORDS);
  const isFirst = Object.keys(witness).length === 0;
  return (
    <tr data-proved={id} data-reach={reach}>
      <th scope="row">
        <button type="button" className="proof-link" title={say('toText')} onClick={onFind}>
          {id}
        </button>{' '}
        <span className="proof-words">{text}</span>
      </th>
      <td>{say(reach)}</td>
      <td>
        {reach === 'reached' && isFirst && <span className="muted">{say('first')}</span>}
        {reach === 'reached' && !isFirst && (
          <button type="button" className="proof-link" onClick={() => onPlay(witness)}>
            {say('play')}
          </button>
        )}
      </td>
    </tr>
  );
}
