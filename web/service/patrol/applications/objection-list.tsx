// Objections raised while the notice stands, each with its coded reason, and how it is decided.
import { Button } from 'antd';
import { OBJECTION_VERDICTS, OBJECTIONS, type ObjectionVerdict, objectionReason } from '#service/patrol';
import { patrolAdmissionEndpoints, type WholePatrolApplication } from '#wire/service';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { useMay } from '../../../shell/session.ts';

const WORDS = wordsOf({
  none: { zh: '没有异议', en: 'No objection' },
  raised: { zh: '{day} 提出', en: 'raised {day}' },
  by: { zh: '{reason}（{name}）', en: '{reason} ({name})' },
});

type Objection = WholePatrolApplication['objections'][number];

interface Props {
  readonly county: string;
  readonly applicationId: string;
  readonly objections: readonly Objection[];
}

export function ObjectionList({ county, applicationId, objections }: Props) {
  const say = useWords(WORDS);
  if (objections.length === 0) return <p className="muted">{say('none')}</p>;
  return objections.map((objection) => (
    <Line key={objection.id} county={county} applicationId={applicationId} objection={objection} />
  ));
}

const ANSWERS = [
  { verdict: 'upheld', reason: 'confirmed' },
  { verdict: 'dismissed', reason: 'not-confirmed' },
  { verdict: 'dismissed', reason: 'no-ground' },
] as const satisfies readonly { readonly verdict: ObjectionVerdict; readonly reason: string }[];

interface LineProps extends Omit<Props, 'objections'> {
  readonly objection: Objection;
}

function Line({ county, applicationId, objection }: LineProps) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const may = useMay();
  const { verdict, verdictReason, byName } = objection;
  const command = useCommand<(typeof ANSWERS)[number]>({
    send: (_id, body) =>
      call(patrolAdmissionEndpoints.decidePatrolObjection, {
        params: { county, applicationId, objectionId: objection.id },
        body,
      }),
    changes: [patrolAdmissionEndpoints.patrolApplication, patrolAdmissionEndpoints.patrolApplications],
  });
  const decided =
    verdict !== null && verdictReason !== null ? objectionReason(verdict, verdictReason) : undefined;
  return (
    <section className="card patrol-gate" data-objection={objection.reason}>
      <p>
        {text(OBJECTIONS[objection.reason].label)}{' '}
        <span className="muted">{say('raised', { day: times.day(objection.raisedMs) })}</span>
      </p>
      {verdict !== null && (
        <p>
          <ToneTag tone={verdict === 'upheld' ? 'bad' : 'good'}>
            {text(OBJECTION_VERDICTS[verdict].label)}
          </ToneTag>{' '}
          {decided && say('by', { reason: text(decided), name: byName ?? '' })}
        </p>
      )}
      {verdict === null && may('patrol.write') && (
        <div className="patrol-acts">
          {ANSWERS.map((answer) => {
            const words = objectionReason(answer.verdict, answer.reason);
            return (
              <Button
                key={answer.reason}
                size="small"
                loading={command.isPending}
                onClick={() => command.mutate(answer)}
              >
                {`${text(OBJECTION_VERDICTS[answer.verdict].label)} · ${words ? text(words) : ''}`}
              </Button>
            );
          })}
        </div>
      )}
      <ProblemNote error={command.error} />
    </section>
  );
}
