// Takes an evaluation off the record.
import { Button, Popconfirm } from 'antd';
import { recordEndpoints } from '#wire/service';
import { useCommand } from '../../../../platform/parts/use-command.ts';
import { call } from '../../../../shell/call.ts';
import { useWords, wordsOf } from '../../../../shell/language.tsx';
import { ProblemNote } from '../../../../shell/problem-note.tsx';

const WORDS = wordsOf({
  act: { zh: '撤下', en: 'Withdraw' },
  sure: { zh: '从档案里撤下这条评价？', en: 'Take this off the record?' },
  no: { zh: '不撤', en: 'No' },
});

interface WithdrawEvaluationProps {
  readonly params: { readonly county: string; readonly memberId: string; readonly evaluationId: string };
}

export function WithdrawEvaluation({ params }: WithdrawEvaluationProps) {
  const say = useWords(WORDS);
  const command = useCommand({
    send: () => call(recordEndpoints.withdrawEvaluation, { params, body: {} }),
    changes: [recordEndpoints.volunteerRecord],
  });
  return (
    <>
      <Popconfirm
        title={say('sure')}
        okText={say('act')}
        cancelText={say('no')}
        onConfirm={() => command.mutate()}
      >
        <Button size="small" type="link" loading={command.isPending}>
          {say('act')}
        </Button>
      </Popconfirm>
      <ProblemNote error={command.error} />
    </>
  );
}
