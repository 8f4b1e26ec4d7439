// Households as large rows: where, what is still to be done, and when somebody is to be seen again.
import { Link } from '@tanstack/react-router';
import { EMPHASES } from '#service/outreach';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import type { HouseholdToday } from './round-today.ts';
import type { CampaignAddress } from './use-round.ts';

const WORDS = wordsOf({
  now: { zh: '约好现在', en: 'due now' },
  open: { zh: '未走访', en: 'to visit' },
  later: { zh: '再去', en: 'again' },
  done: { zh: '已走访', en: 'visited' },
  'heading-now': { zh: '按步行顺序', en: 'In walking order' },
  'heading-later': { zh: '约了以后再去', en: 'To be seen later' },
  'heading-done': { zh: '已走访', en: 'Visited' },
  requests: { zh: '诉求 {n}', en: '{n} requests' },
});

interface Props {
  readonly list: readonly HouseholdToday[];
  readonly address: CampaignAddress;
}

const PARTS = [
  { heading: 'heading-now', holds: ['now', 'open'] },
  { heading: 'heading-later', holds: ['later'] },
  { heading: 'heading-done', holds: ['done'] },
] as const;

export function HouseholdRows({ list, address }: Props) {
  const say = useWords(WORDS);
  return PARTS.map(({ heading, holds }) => {
    const known: readonly HouseholdToday['todo'][] = holds;
    const part = list.filter(({ todo }) => known.includes(todo));
    if (part.length === 0) return null;
    return (
      <section key={heading} className="field-part">
        <h2>
          {say(heading)} <span className="numbers muted">{part.length}</span>
        </h2>
        <ol>
          {part.map((household, at) => (
            <li key={household.id}>
              <Row household={household} nth={heading === 'heading-now' ? at + 1 : null} address={address} />
            </li>
          ))}
        </ol>
      </section>
    );
  });
}

interface RowProps {
  readonly household: HouseholdToday;
  readonly nth: number | null;
  readonly address: CampaignAddress;
}

function Row({ household, nth, address: { county, campaign } }: RowProps) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const { id, address, blockName, emphasis, todo, standing } = household;
  return (
    <Link
      to="/field"
      search={{ county, campaign, household: id }}
      className="field-row"
      data-todo={todo}
      data-household={id}
    >
      {nth !== null && <span className="field-nth numbers">{nth}</span>}
      <span className="field-where">
        <strong>{address}</strong>
        <span className="muted">
          {blockName}
          {emphasis !== 'home' && ` · ${text(EMPHASES[emphasis].label)}`}
          {standing.requests > 0 && ` · ${say('requests', { n: standing.requests })}`}
        </span>
      </span>
      <span className="field-todo">
        {say(todo)}
        {todo === 'later' && standing.comeAgainMs !== null && (
          <small className="numbers">{times.dayAndClock(standing.comeAgainMs).replace(/^\d{4}年/, '')}</small>
        )}
      </span>
    </Link>
  );
}
