// A kind that gives up its own limits follows its sort again, from now on; why is written down.
import { Button, Input } from 'antd';
import { useState } from 'react';
import { caseFigureEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import type { RuleRow } from './rule-row.ts';

const WORDS = wordsOf({
  drop: { zh: '恢复按大类', en: 'Follow the sort again' },
  sure: { zh: '这一类别不再单独定时限？', en: 'Give up the limits of this kind?' },
  what: {
    zh: '新来的事项按大类的时限；已受理的仍按受理时的。',
    en: 'Cases that come in from now on follow the limits of the sort; those taken up keep theirs.',
  },
  reason: { zh: '为什么', en: 'Why' },
});

export function DropRule({ county, row }: { readonly county: string; readonly row: RuleRow }) {
  const say = useWords(WORDS);
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const command = useCommand({
    send: (id) =>
      call(caseFigureEndpoints.saveLimitRule, {
        params: { county },
        body: { id, sort: row.sort, kind: row.kind, rule: null, reason },
      }),
    changes: [caseFigureEndpoints.limitRules],
    onDone: () => setAsking(false),
  });
  return (
    <>
      <Button data-act="drop-rule" onClick={() => setAsking(true)}>
        {say('drop')}
      </Button>
      <ConfirmAct
        isOpen={isAsking}
        title={say('sure')}
        act={say('drop')}
        command={command}
        isReady={reason.trim() !== ''}
        onClose={() => setAsking(false)}
      >
        <p>{say('what')}</p>
        <Field label={say('reason')}>
          {(id) => (
            <Input
              id={id}
              value={reason}
              maxLength={500}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      </ConfirmAct>
    </>
  );
}
