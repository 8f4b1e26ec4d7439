// What is done with a plan: it becomes the survey's targets after a question, or goes on paper.
import { App } from 'antd';
import { useState } from 'react';
import { type Plan, plannerEndpoints, surveyEndpoints } from '#wire/survey';
import { ConfirmAct } from '../../platform/parts/confirm-act.tsx';
import { countText } from '../../platform/parts/figures.ts';
import { useCommand } from '../../platform/parts/use-command.ts';
import { call } from '../../shell/call.ts';
import { useWords } from '../../shell/language.tsx';
import { useMay } from '../../shell/session.ts';
import type { Survey } from '../office/frame/use-survey.ts';
import { PLANNER_WORDS } from './planner-words.ts';

interface PlanActsProps {
  readonly plan: Plan;
  readonly survey: Survey;
}

export function PlanActs({ plan, survey }: PlanActsProps) {
  const say = useWords(PLANNER_WORDS);
  const may = useMay();
  const { message } = App.useApp();
  const [isAsking, setAsking] = useState(false);
  const command = useCommand({
    send: () =>
      call(surveyEndpoints.saveTargets, {
        params: { county: survey.county, surveyId: survey.id },
        body: { targets: plan.places.map(({ code, target }) => ({ placeCode: code, target })) },
      }),
    changes: [surveyEndpoints.survey, surveyEndpoints.surveys, surveyEndpoints.board, plannerEndpoints.plan],
    onDone: () => {
      setAsking(false);
      void message.success(say('copied'));
    },
  });
  const counts = {
    n: countText(plan.interviews),
    villages: plan.places.length,
    present: countText(plan.places.reduce((sum, { present }) => sum + present, 0)),
  };
  return (
    <div className="results-act no-print">
      {may('survey.run') && survey.status !== 'closed' && (
        <button
          type="button"
          className="button button-main"
          data-act="copy-plan"
          onClick={() => setAsking(true)}
        >
          {say('copy')}
        </button>
      )}
      <ConfirmAct
        isOpen={isAsking}
        title={say('copyTitle')}
        act={say('copy')}
        command={command}
        onClose={() => setAsking(false)}
      >
        <p>{say('copyBody', counts)}</p>
      </ConfirmAct>
    </div>
  );
}
