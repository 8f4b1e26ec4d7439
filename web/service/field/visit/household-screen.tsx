// One household's card: where it stands, and the visit that is being written down.
import { Link } from '@tanstack/react-router';
import { EMPHASES, VISIT_OUTCOMES } from '#service/outreach';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { CheckIcon } from '../frame/check-icon.tsx';
import type { Round } from '../round/round.ts';
import type { HouseholdToday } from '../round/round-today.ts';
import { type CampaignAddress, useRound, useRoundToday } from '../round/use-round.ts';
import { useVisit } from './use-visit.ts';
import { VisitForm } from './visit-form.tsx';

const WORDS = wordsOf({
  back: { zh: '名单', en: 'List' },
  letter: { zh: '公开信', en: 'letter' },
  card: { zh: '联系卡', en: 'card' },
  explained: { zh: '已讲解', en: 'explained' },
  visited: { zh: '已走访', en: 'visited' },
  requests: { zh: '诉求 {n} 件，已答复 {answered} 件', en: '{n} requests, {answered} answered' },
  again: { zh: '约了再去：{time}', en: 'To be seen again: {time}' },
  unknown: { zh: '名单里没有这一户', en: 'This household is not on your list' },
  made: { zh: '{time} 记下：{outcome}', en: 'Written down {time}: {outcome}' },
  mend: { zh: '改一改', en: 'Mend it' },
  anew: { zh: '再记一次走访', en: 'Write down another visit' },
});

interface Props {
  readonly address: CampaignAddress;
  readonly householdId: string;
}

export function HouseholdScreen({ address, householdId }: Props) {
  const { data, error } = useRound(address);
  return data ? (
    <Known round={data.round} householdId={householdId} />
  ) : (
    <section className="field-screen">
      <ProblemNote error={error} />
    </section>
  );
}

function Known({ round, householdId }: { readonly round: Round; readonly householdId: string }) {
  const say = useWords(WORDS);
  const household = useRoundToday(round).find(({ id }) => id === householdId);
  const { county, id: campaign } = round.campaign;
  return (
    <section className="field-screen" data-screen="household">
      <Link to="/field" search={{ county, campaign }} className="field-back">
        ‹ {say('back')}
      </Link>
      {household ? <Card round={round} household={household} /> : <p className="card">{say('unknown')}</p>}
    </section>
  );
}

interface CardProps {
  readonly round: Round;
  readonly household: HouseholdToday;
}

function Card({ round, household }: CardProps) {
  const visit = useVisit(round, household);
  return (
    <>
      <HouseholdFacts household={household} />
      {household.lastMade && !visit.isOpen ? (
        <Made household={household} onMend={visit.mend} onAnew={visit.anew} />
      ) : (
        visit.draft && <VisitForm visit={{ ...visit, draft: visit.draft }} household={household} />
      )}
    </>
  );
}

function HouseholdFacts({ household }: Pick<CardProps, 'household'>) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const { address, blockName, emphasis, standing } = household;
  const marks = [
    ['visited', standing.isVisited],
    ['letter', standing.hasLetter],
    ['card', standing.hasReturnedCard],
    ['explained', standing.isExplained],
  ] as const;
  return (
    <header className="field-household">
      <h1>{address}</h1>
      <p className="muted">
        {blockName}
        {emphasis !== 'home' && ` · ${text(EMPHASES[emphasis].label)}`}
      </p>
      <ul className="field-marks">
        {marks.map(([word, isDone]) => (
          <li key={word} data-done={isDone}>
            <CheckIcon isOn={isDone} /> {say(word)}
          </li>
        ))}
      </ul>
      {standing.requests > 0 && (
        <p className="muted">
          {say('requests', { n: standing.requests, answered: standing.requestsAnswered })}
        </p>
      )}
      {standing.comeAgainMs !== null && !standing.isVisited && (
        <p className="field-aside">{say('again', { time: times.dayAndClock(standing.comeAgainMs) })}</p>
      )}
    </header>
  );
}

interface MadeProps extends Pick<CardProps, 'household'> {
  onMend(): void;
  onAnew(): void;
}

function Made({ household: { lastMade }, onMend, onAnew }: MadeProps) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  if (!lastMade) return null;
  const { atMs, outcome } = lastMade.message;
  return (
    <div className="card field-made" data-made={outcome}>
      <p>{say('made', { time: times.dayAndClock(atMs), outcome: text(VISIT_OUTCOMES[outcome].label) })}</p>
      <button type="button" className="field-choice" onClick={onMend}>
        {say('mend')}
      </button>
      <button type="button" className="field-choice" onClick={onAnew}>
        {say('anew')}
      </button>
    </div>
  );
}
