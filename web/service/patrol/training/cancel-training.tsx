// A planned training that does not take place.
import { Button } from 'antd';
import { useState } from 'react';
import { type PatrolTraining, patrolCoverEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  cancel: { zh: '取消培训', en: 'Cancel it' },
  title: { zh: '取消“{title}”？', en: 'Cancel “{title}”?' },
  body: { zh: '已报名的 {n} 人请另行通知。', en: '{n} are signed up: please tell them.' },
});

export function CancelTraining({
  county,
  training,
}: {
  readonly county: string;
  readonly training: PatrolTraining;
}) {
  const say = useWords(WORDS);
  const [isOpen, setOpen] = useState(false);
  const command = useCommand({
    send: () =>
      call(patrolCoverEndpoints.cancelPatrolTraining, { params: { county, trainingId: training.id } }),
    changes: [patrolCoverEndpoints.patrolTraining, patrolCoverEndpoints.patrolTrainings],
    onDone: () => setOpen(false),
  });
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        {say('cancel')}
      </Button>
      <ConfirmAct
        isOpen={isOpen}
        isDangerous
        title={say('title', { title: training.title })}
        act={say('cancel')}
        command={command}
        onClose={() => setOpen(false)}
      >
        <p>{say('body', { n: training.signedUp })}</p>
      </ConfirmAct>
    </>
  );
}
