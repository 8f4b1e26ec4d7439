// Who is at work, with what in hand since when, and what each has done today.

import type { Board } from '#wire/survey';
import { countText, paceText } from '../../../platform/parts/figures.ts';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { useMay } from '../../../shell/session.ts';
import type { Survey } from '../frame/use-survey.ts';
import { ReleaseUnit } from './release-unit.tsx';
import { hasVanished, inOrderOfConcern, isWorking } from './totals.ts';

const WORDS = wordsOf({
  title: { zh: '访问员', en: 'Interviewers' },
  person: { zh: '姓名', en: 'Name' },
  inHand: { zh: '手上的样本', en: 'Unit in hand' },
  lastCall: { zh: '上次拨打', en: 'Last call' },
  calls: { zh: '拨打', en: 'Calls' },
  completes: { zh: '完成', en: 'Done' },
  pace: { zh: '每小时', en: 'Per hour' },
  today: { zh: '次数都是今日的', en: 'all counts are of today' },
  atWork: { zh: '正在工作', en: 'at work' },
  away: { zh: '不在工作', en: 'not at work' },
  none: { zh: '无', en: 'none' },
  vanished: {
    zh: '半小时以上没有拨打，样本还在手上',
    en: 'no call for half an hour or more, with a unit in hand',
  },
  nobody: {
    zh: '还没有访问员。请在“设置”里加入。',
    en: 'There are no interviewers yet. Add them under Settings.',
  },
});

interface PeopleTableProps {
  readonly board: Board;
  readonly survey: Survey;
}

export function PeopleTable({ board, survey }: PeopleTableProps) {
  const say = useWords(WORDS);
  return (
    <section className="board-part board-people" aria-label={say('title')}>
      <header>
        <h2>{say('title')}</h2>
        <span className="muted">{say('today')}</span>
      </header>
      {board.people.length === 0 ? (
        <p className="muted">{say('nobody')}</p>
      ) : (
        <div className="board-people-scroll">
          <table className="board-table">
            <thead>
              <tr>
                <th scope="col">{say('person')}</th>
                <th scope="col" className="board-text-cell">
                  {say('inHand')}
                </th>
                <th scope="col">{say('lastCall')}</th>
                <th scope="col">{say('calls')}</th>
                <th scope="col">{say('completes')}</th>
                <th scope="col">{say('pace')}</th>
              </tr>
            </thead>
            <tbody>
              {inOrderOfConcern(board.people, board.atMs).map((person) => (
                <PersonRow key={person.personId} person={person} board={board} survey={survey} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

type Person = Board['people'][number];

function PersonRow({ person, board, survey }: PeopleTableProps & { readonly person: Person }) {
  const say = useWords(WORDS);
  const times = useTimes();
  const { name, lastCallMs } = person;
  const isAtWork = isWorking(person, board.atMs);
  return (
    <tr className={hasVanished(person, board.atMs) ? 'board-vanished' : undefined}>
      <th scope="row">
        <span
          className={isAtWork ? 'board-dot board-dot-on' : 'board-dot'}
          role="img"
          aria-label={say(isAtWork ? 'atWork' : 'away')}
          title={say(isAtWork ? 'atWork' : 'away')}
        />
        {name}
      </th>
      <td className="board-text-cell">
        <UnitInHand person={person} nowMs={board.atMs} survey={survey} />
      </td>
      <td>{lastCallMs === null ? '–' : times.clock(lastCallMs)}</td>
      <td>{countText(person.callsToday)}</td>
      <td className="board-strong">{countText(person.completesToday)}</td>
      <td>{paceText(person.interviewsPerHour)}</td>
    </tr>
  );
}

interface UnitInHandProps {
  readonly person: Person;
  readonly nowMs: number;
  readonly survey: Survey;
}

function UnitInHand({ person, nowMs, survey }: UnitInHandProps) {
  const say = useWords(WORDS);
  const times = useTimes();
  const may = useMay();
  if (person.inHandUnitId === null) return <span className="board-nought">{say('none')}</span>;
  const isVanished = hasVanished(person, nowMs);
  const span = times.span(nowMs - (person.inHandSinceMs ?? nowMs));
  return (
    <span className="board-in-hand">
      <span title={isVanished ? say('vanished') : undefined}>{span}</span>
      {may('survey.run') && (
        <ReleaseUnit
          survey={survey}
          unitId={person.inHandUnitId}
          person={person}
          isVanished={isVanished}
          sinceText={span}
        />
      )}
    </span>
  );
}
