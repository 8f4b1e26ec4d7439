// Speaking up for a colleague of one's own team.
import { useState } from 'react';
import { awardEndpoints, type MemberShown } from '#wire/service';
import { useCommand } from '../../../../platform/parts/use-command.ts';
import { call } from '../../../../shell/call.ts';
import { useWords, wordsOf } from '../../../../shell/language.tsx';
import { ProblemNote } from '../../../../shell/problem-note.tsx';
import type { OwnProps } from './own.ts';

const WORDS = wordsOf({
  who: { zh: '提名队友', en: 'Nominate a colleague' },
  choose: { zh: '选一位队友', en: 'Choose one' },
  why: { zh: '为什么提名', en: 'Why' },
  act: { zh: '提名', en: 'Nominate' },
});

interface NominateFormProps extends OwnProps {
  readonly awardId: string;
  readonly colleagues: readonly MemberShown[];
}

export function NominateForm({ own, awardId, colleagues }: NominateFormProps) {
  const say = useWords(WORDS);
  const [memberId, setMemberId] = useState('');
  const [reason, setReason] = useState('');
  const command = useCommand({
    send: () =>
      call(awardEndpoints.nominate, { params: { county: own.county, awardId }, body: { memberId, reason } }),
    changes: [awardEndpoints.myAwards],
    onDone: () => {
      setMemberId('');
      setReason('');
    },
  });
  if (colleagues.length === 0) return null;
  return (
    <form
      className="points-ask"
      onSubmit={(event) => {
        event.preventDefault();
        command.mutate();
      }}
    >
      <label>
        {say('who')}
        <select
          className="field-search"
          value={memberId}
          onChange={(event) => setMemberId(event.target.value)}
        >
          <option value="">{say('choose')}</option>
          {colleagues.map(({ id, name, volunteerNumber }) => (
            <option key={id} value={id}>
              {name} {volunteerNumber}
            </option>
          ))}
        </select>
      </label>
      <input
        className="field-search"
        aria-label={say('why')}
        placeholder={say('why')}
        maxLength={200}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <button
        type="submit"
        className="points-small"
        disabled={memberId === '' || reason.trim() === '' || command.isPending}
      >
        {say('act')}
      </button>
      <ProblemNote error={command.error} />
    </form>
  );
}
