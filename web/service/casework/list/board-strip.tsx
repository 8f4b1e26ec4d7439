// How many cases stand where, and what is due: each figure is also the way to its list.
import { useQuery } from '@tanstack/react-query';
import { REMINDER_LEVELS, type ReminderLevel, STANDINGS, type Standing } from '#service/casework';
import { caseworkEndpoints } from '#wire/service';
import { countText } from '../../../platform/parts/figures.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { asking } from '../../../shell/queries.ts';
import type { CaseSearch } from './case-search.ts';

const WORDS = wordsOf({
  board: { zh: '待办概况', en: 'What is owed' },
  mine: { zh: '交给我的', en: 'Given to me' },
});

interface BoardStripProps {
  readonly county: string;
  readonly search: CaseSearch;
  readonly onChoose: (search: CaseSearch) => void;
}

const REFRESH_MS = 30_000;

export function BoardStrip({ county, search, onChoose }: BoardStripProps) {
  const say = useWords(WORDS);
  const text = useText();
  const { data } = useQuery({
    ...asking(caseworkEndpoints.caseBoard, { params: { county } }),
    refetchInterval: REFRESH_MS,
  });
  const open = data?.byStanding.filter(({ standing }) => STANDINGS[standing].isOpen) ?? [];
  return (
    <nav className="cases-board" aria-label={say('board')}>
      {data?.byReminder.map(({ level, count }) => (
        <Tile
          key={level}
          level={level}
          label={text(REMINDER_LEVELS[level].label)}
          count={count}
          isChosen={search.reminder === level}
          onChoose={() => onChoose(search.reminder === level ? {} : { reminder: level })}
        />
      ))}
      {open.map(({ standing, count }) => (
        <Tile
          key={standing}
          label={text(STANDINGS[standing].label)}
          count={count}
          isChosen={search.standing === standing}
          onChoose={() => onChoose(search.standing === standing ? {} : { standing })}
        />
      ))}
      {data && (
        <Tile
          label={say('mine')}
          count={data.mine}
          isChosen={search.mine === '1'}
          onChoose={() => onChoose(search.mine === '1' ? {} : { mine: '1' })}
        />
      )}
    </nav>
  );
}

interface TileProps {
  readonly label: string;
  readonly count: number;
  readonly level?: ReminderLevel | Standing;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Tile({ label, count, level, isChosen, onChoose }: TileProps) {
  return (
    <button
      type="button"
      className="cases-tile"
      data-level={count > 0 ? level : undefined}
      aria-pressed={isChosen}
      onClick={onChoose}
    >
      <span>{label}</span>
      <b className="numbers">{countText(count)}</b>
    </button>
  );
}
