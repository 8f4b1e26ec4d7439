// The list of cards. A unit opens its own to answer it.
import { Link } from '@tanstack/react-router';
import type { TableColumnsType } from 'antd';
import { CHASE_SOURCES } from '#service/supervision/chasing';
import type { ChaseCard } from '#wire/service';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { sortedByServer } from '../../outreach/parts/address-sort.ts';
import { type ListSearch, PagedTable } from '../../outreach/parts/paged-table.tsx';
import { ColourTag } from './colour-tag.tsx';
import { SubjectLink } from './subject-link.tsx';

const WORDS = wordsOf({
  card: { zh: '牌', en: 'Card' },
  unit: { zh: '责任单位', en: 'Unit' },
  matter: { zh: '事情', en: 'Matter' },
  due: { zh: '应在此前完成', en: 'Was due by' },
  late: { zh: '晚 {n} 天', en: '{n} days late' },
  answer: { zh: '答复', en: 'Answer' },
  ours: { zh: '本单位：打开答复', en: 'ours: open and answer' },
  open: { zh: '打开', en: 'Open' },
  none: { zh: '没有这样的牌', en: 'There are no such cards' },
  answered: { zh: '{when} 已答复', en: 'answered {when}' },
  unanswered: { zh: '没有答复', en: 'not answered' },
  lifted: { zh: '{when} 已解除', en: 'lifted {when}' },
  simulated: { zh: '模拟', en: 'simulated' },
});

interface Props {
  readonly county: string;
  readonly list: { readonly rows: readonly ChaseCard[]; readonly total: number } | undefined;
  readonly isWaiting: boolean;
  readonly search: ListSearch;
  onSearch(changed: ListSearch): void;
}

export function CardTable({ county, ...shown }: Props) {
  const say = useWords(WORDS);
  return (
    <PagedTable<ChaseCard> {...shown} columns={useColumns(county, shown.search)} emptyText={say('none')} />
  );
}

function useColumns(county: string, search: ListSearch): TableColumnsType<ChaseCard> {
  const say = useWords(WORDS);
  const text = useText();
  return [
    {
      title: say('card'),
      ...sortedByServer(search, 'colour'),
      width: 110,
      render: (_, { colour }) => <ColourTag colour={colour} />,
    },
    {
      title: say('unit'),
      ...sortedByServer(search, 'unit'),
      width: 210,
      render: (_, { unitName, addressee }) => (
        <>
          {text(unitName)}
          {addressee !== '' && <div className="muted">{addressee}</div>}
        </>
      ),
    },
    {
      title: say('matter'),
      render: (_, card) => <MatterCell county={county} card={card} />,
    },
    {
      title: say('due'),
      ...sortedByServer(search, 'due'),
      width: 150,
      className: 'numbers',
      render: (_, { dueOn, daysLate, liftedMs }) => (
        <>
          {dueOn}
          {liftedMs === null && <div className="muted">{say('late', { n: daysLate })}</div>}
        </>
      ),
    },
    {
      title: say('answer'),
      width: 190,
      render: (_, card) => <Answer county={county} card={card} />,
    },
  ];
}

interface CellProps {
  readonly county: string;
  readonly card: ChaseCard;
}

function MatterCell({ county, card }: CellProps) {
  const say = useWords(WORDS);
  const text = useText();
  return (
    <>
      <SubjectLink county={county} card={card} />{' '}
      {card.isSimulated && <ToneTag tone="heed">{say('simulated')}</ToneTag>}
      <div className="muted">
        {text(CHASE_SOURCES[card.source])} · {text(card.owed)}
      </div>
    </>
  );
}

function Answer({ county, card }: CellProps) {
  const say = useWords(WORDS);
  const times = useTimes();
  const { id: cardId, isOurs, answeredMs, liftedMs } = card;
  const isAsked = isOurs && liftedMs === null && answeredMs === null;
  return (
    <>
      <div className="muted">
        {liftedMs !== null && say('lifted', { when: times.day(liftedMs) })}
        {liftedMs === null &&
          (answeredMs === null ? say('unanswered') : say('answered', { when: times.day(answeredMs) }))}
      </div>
      <Link to="/chase/$county/$cardId" params={{ county, cardId }}>
        {say(isAsked ? 'ours' : 'open')}
      </Link>
    </>
  );
}
