// One proposal of a rule: whom it would strike, the odds beside it, the unit's word, and a person's decision with its reason.
import { Button, Input, Segmented } from 'antd';
import { useState } from 'react';
import { CONSEQUENCE_STANDINGS, STANCES } from '#service/supervision';
import { type Consequence, scorecardEndpoints } from '#wire/service';
import { Field } from '../../../platform/parts/field.tsx';
import { type Tone, ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { useMay } from '../../../shell/session.ts';
import { OddsNote } from './odds-note.tsx';
import { useRuleWords } from './rule-words.ts';

const WORDS = wordsOf({
  simulated: { zh: '模拟', en: 'simulated' },
  from: { zh: '{round}，{when} 提出', en: '{round}, proposed {when}' },
  reply: { zh: '单位{stance}（{person}）', en: 'The unit {stance} ({person})' },
  silent: { zh: '单位没有回应，期限已过', en: 'The unit did not reply; its time is over' },
  until: {
    zh: '单位可以说明到 {when}，之前不能决定',
    en: 'The unit may speak until {when}; nothing is decided before',
  },
  decided: { zh: '{person} 决定，{when}', en: 'decided by {person}, {when}' },
  decision: { zh: '您的决定', en: 'Your decision' },
  out: { zh: '执行', en: 'Carry it out' },
  waive: { zh: '不执行', en: 'Waive it' },
  reason: { zh: '理由（单位看得到）', en: 'Why (the unit reads it)' },
  act: { zh: '决定', en: 'Decide' },
});

const TONES: Readonly<Record<Consequence['standing'], Tone>> = {
  proposed: 'heed',
  'carried-out': 'bad',
  waived: 'good',
};

interface Props {
  readonly county: string;
  readonly row: Consequence;
}

export function ProposalCard({ county, row }: Props) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const may = useMay();
  const ruleWords = useRuleWords();
  const isHeard = row.reply !== null || row.replyByMs < Date.now();
  return (
    <article className="card inspection-finding" data-proposal={row.standing}>
      <header className="outreach-head">
        <h2>
          {text(row.unit.name)}{' '}
          <ToneTag tone={TONES[row.standing]}>{text(CONSEQUENCE_STANDINGS[row.standing].label)}</ToneTag>{' '}
          {row.isSimulated && <ToneTag tone="plain">{say('simulated')}</ToneTag>}
        </h2>
        <p className="muted">
          {ruleWords(row.rule)} · {say('from', { round: row.roundTitle, when: times.day(row.proposedMs) })}
        </p>
      </header>
      <OddsNote odds={row.odds} ranks={row.ranks} rule={row.rule} />
      <UnitWord row={row} isHeard={isHeard} />
      {row.reason !== null && (
        <div>
          <b>
            {say('decided', { person: row.decidedByName ?? '', when: times.dayAndClock(row.decidedMs ?? 0) })}
          </b>
          <p className="inspection-words">{row.reason}</p>
        </div>
      )}
      {row.standing === 'proposed' && isHeard && may('inspection.decide') && (
        <Decide county={county} row={row} />
      )}
    </article>
  );
}

function UnitWord({
  row: { reply, replyByMs, standing },
  isHeard,
}: Pick<Props, 'row'> & { readonly isHeard: boolean }) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  if (reply)
    return (
      <div>
        <b>{say('reply', { stance: text(STANCES[reply.stance].label), person: reply.personName })}</b>
        {reply.words !== '' && <p className="inspection-words">{reply.words}</p>}
      </div>
    );
  if (isHeard) return <p className="muted">{say('silent')}</p>;
  return standing === 'proposed' ? <p>{say('until', { when: times.dayAndClock(replyByMs) })}</p> : null;
}

function Decide({ county, row }: Props) {
  const say = useWords(WORDS);
  const [choice, setChoice] = useState<'out' | 'waive'>();
  const [reason, setReason] = useState('');
  const command = useCommand({
    send: () =>
      call(scorecardEndpoints.decideConsequence, {
        params: { county, consequenceId: row.id },
        body: { isCarriedOut: choice === 'out', reason },
      }),
    changes: [scorecardEndpoints.consequences],
  });
  return (
    <div className="inspection-form inspection-acts-form">
      <Segmented
        aria-label={say('decision')}
        value={choice ?? ''}
        options={(['out', 'waive'] as const).map((value) => ({ value, label: say(value) }))}
        onChange={(wanted) => setChoice(wanted === 'out' ? 'out' : 'waive')}
      />
      <Field label={say('reason')}>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={2}
            maxLength={400}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <ProblemNote error={command.error} />
      <div className="inspection-acts">
        <Button
          type="primary"
          data-act="decide"
          loading={command.isPending}
          disabled={choice === undefined || reason.trim() === ''}
          onClick={() => command.mutate()}
        >
          {say('act')}
        </Button>
      </div>
    </div>
  );
}
