// The captain's roll: who was there, at what, for how long. It works without a line; whoever is not ticked is not asked why.
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { PATROL_DUTIES, type PatrolDuty } from '#service/patrol';
import type { PatrolMembership } from '#wire/service';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { newId } from '../../../shell/new-id.ts';
import { CheckIcon } from '../frame/check-icon.tsx';
import { useSitting } from '../use-field-sitting.ts';
import { Choices, DUTY_ORDER } from './choices.tsx';
import { rollMessages } from './on-duty.ts';

const WORDS = wordsOf({
  title: { zh: '点名', en: 'Roll' },
  back: { zh: '我的巡防', en: 'My patrol' },
  duty: { zh: '做什么', en: 'What' },
  lasted: { zh: '刚结束，做了', en: 'Just over; it took' },
  who: { zh: '谁在场（没来的不用写原因）', en: 'Who was there (nobody says why they were not)' },
  note: { zh: '做了什么（可以不写）', en: 'What was done (may be left out)' },
  keep: { zh: '记下 {n} 人', en: 'Write down {n}' },
  nobody: { zh: '先点人', en: 'Tick somebody first' },
});

const SPAN_WORDS = {
  1: { label: { zh: '1 小时', en: '1 h' } },
  2: { label: { zh: '2 小时', en: '2 h' } },
  3: { label: { zh: '3 小时', en: '3 h' } },
  4: { label: { zh: '4 小时', en: '4 h' } },
} as const;
const SPANS = ['1', '2', '3', '4'] as const;
type Span = (typeof SPANS)[number];
const HOUR_MS = 3_600_000;

export function RollForm({ membership }: { readonly membership: PatrolMembership }) {
  const say = useWords(WORDS);
  const [duty, setDuty] = useState<PatrolDuty>('guard');
  const [span, setSpan] = useState<Span>('2');
  const [present, setPresent] = useState<readonly string[]>([]);
  const [note, setNote] = useState('');
  const keep = useKeepRoll(membership);
  const turn = (id: string): void =>
    setPresent(present.includes(id) ? present.filter((each) => each !== id) : [...present, id]);
  return (
    <section className="field-screen" data-screen="roll">
      <Link to="/field" search={{ view: 'patrol' }} className="field-back">
        ‹ {say('back')}
      </Link>
      <h1>{say('title')}</h1>
      <h2>{say('duty')}</h2>
      <Choices options={DUTY_ORDER} table={PATROL_DUTIES} chosen={duty} onChoose={setDuty} />
      <h2>{say('lasted')}</h2>
      <Choices options={SPANS} table={SPAN_WORDS} chosen={span} onChoose={setSpan} />
      <h2>{say('who')}</h2>
      <Ticks team={membership.team} present={present} onTurn={turn} />
      <textarea
        rows={2}
        maxLength={500}
        placeholder={say('note')}
        aria-label={say('note')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className="field-foot">
        <button
          type="button"
          className="field-choice field-main"
          data-act="keep-roll"
          disabled={present.length === 0}
          onClick={() => void keep({ duty, hours: Number(span), present, note })}
        >
          {present.length === 0 ? say('nobody') : say('keep', { n: present.length })}
        </button>
      </div>
    </section>
  );
}

interface TicksProps extends Pick<PatrolMembership, 'team'> {
  readonly present: readonly string[];
  onTurn(memberId: string): void;
}

function Ticks({ team, present, onTurn }: TicksProps) {
  return team.map(({ id, name }) => (
    <button
      key={id}
      type="button"
      className="field-toggle"
      data-member={id}
      aria-pressed={present.includes(id)}
      onClick={() => onTurn(id)}
    >
      <span>{present.includes(id) && <CheckIcon isOn />}</span>
      {name}
    </button>
  ));
}

interface Called {
  readonly duty: PatrolDuty;
  readonly hours: number;
  readonly present: readonly string[];
  readonly note: string;
}

function useKeepRoll({ county }: PatrolMembership) {
  const sitting = useSitting();
  const navigate = useNavigate();
  return async ({ duty, hours, present, note }: Called): Promise<void> => {
    const endedMs = Date.now();
    const those = present.map((memberId) => ({ memberId, id: newId(), activityId: newId() }));
    const roll = { rollId: newId(), duty, note: note.trim(), startedMs: endedMs - hours * HOUR_MS, endedMs };
    sitting.keepActivities(county, rollMessages({ ...roll, present: those }));
    await navigate({ to: '/field', search: { view: 'patrol' } });
  };
}
