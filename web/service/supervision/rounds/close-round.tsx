// Closing a round: what it means, and how much the rules then propose.
import { App, Button } from 'antd';
import { useState } from 'react';
import { inspectionEndpoints, scorecardEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  close: { zh: '结束这一轮', en: 'Close the round' },
  what: {
    zh: '每个单位都查过、回应过（或期限已过）才能结束。结束后分数进入得分表；规则只提出建议，由人决定，不会自动处理任何单位。',
    en: 'It closes when every unit was visited and heard, or its time is over. Scores then enter the scorecard; rules only propose, people decide: nothing happens to any unit by itself.',
  },
  proposed: {
    zh: '已结束。规则提出 {n} 条建议，请到“处理建议”里看',
    en: 'Closed. Rules propose {n}: see “Proposals”',
  },
  none: { zh: '已结束。没有触发任何规则', en: 'Closed. No rule proposes anything' },
});

interface Props {
  readonly county: string;
  readonly roundId: string;
}

export function CloseRound({ county, roundId }: Props) {
  const say = useWords(WORDS);
  const { message } = App.useApp();
  const [isOpen, setOpen] = useState(false);
  const command = useCommand({
    send: async () => {
      const { proposed } = await call(inspectionEndpoints.closeInspectionRound, {
        params: { county, roundId },
      });
      void message.info(proposed > 0 ? say('proposed', { n: proposed }) : say('none'));
    },
    changes: [
      inspectionEndpoints.inspectionRound,
      inspectionEndpoints.inspectionRounds,
      scorecardEndpoints.scorecard,
      scorecardEndpoints.consequences,
    ],
    onDone: () => setOpen(false),
  });
  return (
    <>
      <Button type="primary" data-act="close-round" onClick={() => setOpen(true)}>
        {say('close')}
      </Button>
      <ConfirmAct
        isOpen={isOpen}
        title={say('close')}
        act={say('close')}
        command={command}
        onClose={() => setOpen(false)}
      >
        <p>{say('what')}</p>
      </ConfirmAct>
    </>
  );
}
