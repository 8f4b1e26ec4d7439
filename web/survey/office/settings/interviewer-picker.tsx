// Two lists side by side: who could interview, and who does. One press moves one person, or all that the search shows.

import { Button, Input } from 'antd';
import { useState } from 'react';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { type Candidate, sideOf } from './candidates.ts';

const WORDS = wordsOf({
  possible: { zh: '可以加入', en: 'Can be added' },
  chosen: { zh: '已加入', en: 'On the survey' },
  search: { zh: '按姓名或用户名查找', en: 'Search by name' },
  add: { zh: '加入', en: 'Add' },
  addOf: { zh: '加入{name}', en: 'Add {name}' },
  addAll: { zh: '全部加入', en: 'Add all' },
  remove: { zh: '移出', en: 'Remove' },
  removeOf: { zh: '移出{name}', en: 'Remove {name}' },
  removeAll: { zh: '全部移出', en: 'Remove all' },
  none: { zh: '没有人', en: 'Nobody' },
  noneFound: { zh: '没有找到', en: 'Nobody was found' },
});

interface InterviewerPickerProps {
  readonly candidates: readonly Candidate[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

export function InterviewerPicker({ candidates, chosen, onChange }: InterviewerPickerProps) {
  const say = useWords(WORDS);
  const [search, setSearch] = useState('');
  const add = (ids: readonly string[]): void => onChange([...chosen, ...ids]);
  const remove = (ids: readonly string[]): void => onChange(chosen.filter((id) => !ids.includes(id)));
  const lists = [
    { side: 'possible', act: 'add', onMove: add },
    { side: 'chosen', act: 'remove', onMove: remove },
  ] as const;
  return (
    <div className="picker">
      <Input
        aria-label={say('search')}
        placeholder={say('search')}
        allowClear
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <div className="picker-lists">
        {lists.map(({ side, act, onMove }) => (
          <PickerList
            key={side}
            people={sideOf(candidates, chosen, side, search)}
            count={sideOf(candidates, chosen, side, '').length}
            side={side}
            act={act}
            onMove={onMove}
          />
        ))}
      </div>
    </div>
  );
}

interface PickerListProps {
  readonly people: readonly Candidate[];
  /** how many there are without the search */
  readonly count: number;
  readonly side: 'possible' | 'chosen';
  readonly act: 'add' | 'remove';
  readonly onMove: (ids: readonly string[]) => void;
}

function PickerList({ people, count, side, act, onMove }: PickerListProps) {
  const say = useWords(WORDS);
  return (
    <section className="picker-list" aria-label={say(side)}>
      <header>
        <h3>
          {say(side)} <span className="muted numbers">{count}</span>
        </h3>
        <Button
          size="small"
          type="text"
          disabled={people.length === 0}
          onClick={() => onMove(people.map(({ personId }) => personId))}
        >
          {say(`${act}All`)}
        </Button>
      </header>
      <ul>
        {people.map(({ personId, name, signInName }) => (
          <li key={personId}>
            <span>
              {name} <code className="muted">{signInName}</code>
            </span>
            <Button size="small" aria-label={say(`${act}Of`, { name })} onClick={() => onMove([personId])}>
              {say(act)}
            </Button>
          </li>
        ))}
        {people.length === 0 && <li className="muted">{say(count === 0 ? 'none' : 'noneFound')}</li>}
      </ul>
    </section>
  );
}
