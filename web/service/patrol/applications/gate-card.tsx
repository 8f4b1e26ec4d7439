// One of the four checks: its question, the decision so far, and the listed answers. Nothing else can be written here.
import { Button, Radio } from 'antd';
import { useState } from 'react';
import { GATES, type GateCode, type GateVerdict, gateReason } from '#service/patrol';
import { patrolAdmissionEndpoints, type WholePatrolApplication } from '#wire/service';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { useMe } from '../../../shell/session.ts';

const WORDS = wordsOf({
  undecided: { zh: '还没定', en: 'not decided' },
  passed: { zh: '过', en: 'passed' },
  failed: { zh: '没过', en: 'not passed' },
  by: { zh: '{name} {day}', en: '{name}, {day}' },
  decide: { zh: '定下', en: 'Decide' },
  again: { zh: '重新定', en: 'Decide anew' },
  street: {
    zh: '由街道或县综治中心问派出所后定',
    en: 'decided by the street or county office, which asks the police station',
  },
});

interface Props {
  readonly county: string;
  readonly application: WholePatrolApplication;
  readonly gate: GateCode;
  readonly last: WholePatrolApplication['checks'][number] | undefined;
}

export function GateCard({ county, application, gate, last }: Props) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const roles = useMe()?.memberships.map(({ role }) => role) ?? [];
  const isStreets =
    GATES[gate].by === 'street' &&
    !roles.some((role) => role === 'street-officer' || role === 'county-officer');
  const isOpen =
    application.noticeFrom === null && ['checking', 'failed', 'checked'].includes(application.stage);
  const reason = last && gateReason(gate, last.verdict, last.reason);
  return (
    <section className="card patrol-gate" data-gate={gate}>
      <h3>{text(GATES[gate].label)}</h3>
      <p className="muted">{text(GATES[gate].asks)}</p>
      {last ? (
        <p>
          <ToneTag tone={last.verdict === 'passed' ? 'good' : 'bad'}>{say(last.verdict)}</ToneTag>{' '}
          {reason && text(reason)}
          <br />
          <span className="muted">{say('by', { name: last.byName, day: times.day(last.atMs) })}</span>
        </p>
      ) : (
        <p>
          <ToneTag tone="plain">{say('undecided')}</ToneTag>
        </p>
      )}
      {isOpen && isStreets && <p className="muted">{say('street')}</p>}
      {isOpen && !isStreets && (
        <Deciding county={county} applicationId={application.id} gate={gate} isAgain={last !== undefined} />
      )}
    </section>
  );
}

interface DecidingProps {
  readonly county: string;
  readonly applicationId: string;
  readonly gate: GateCode;
  readonly isAgain: boolean;
}

interface Answer {
  readonly verdict: GateVerdict;
  readonly reason: string;
}

const VERDICTS = ['passed', 'failed'] as const;

function Deciding({ county, applicationId, gate, isAgain }: DecidingProps) {
  const say = useWords(WORDS);
  const text = useText();
  const [chosen, setChosen] = useState<string>();
  const answers = VERDICTS.flatMap((verdict) =>
    Object.entries(GATES[gate].reasons[verdict]).map(([reason, words]) => ({ verdict, reason, words })),
  );
  const command = useCommand<Answer>({
    send: (id, { verdict, reason }) =>
      call(patrolAdmissionEndpoints.decidePatrolCheck, {
        params: { county, applicationId },
        body: { id, gate, verdict, reason },
      }),
    changes: [patrolAdmissionEndpoints.patrolApplication, patrolAdmissionEndpoints.patrolApplications],
    onDone: () => setChosen(undefined),
  });
  const answer = answers.find(({ reason }) => reason === chosen);
  return (
    <>
      <Radio.Group
        aria-label={text(GATES[gate].label)}
        value={chosen}
        onChange={({ target }) => setChosen(String(target.value))}
        options={answers.map(({ reason, words }) => ({ value: reason, label: text(words) }))}
        style={{ display: 'grid', gap: 4 }}
      />
      <ProblemNote error={command.error} />
      <div>
        <Button
          size="small"
          disabled={!answer}
          loading={command.isPending}
          onClick={() => answer && command.mutate(answer)}
          data-act="decide"
        >
          {say(isAgain ? 'again' : 'decide')}
        </Button>
      </div>
    </>
  );
}
