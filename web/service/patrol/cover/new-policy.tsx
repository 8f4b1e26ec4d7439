// A policy registered: insurer, number, days; it is kept by one's own office.
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { localTime, plusDays } from '#base';
import { patrolCoverEndpoints } from '#wire/service';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { DayField, WordsField } from '../../outreach/parts/written-fields.tsx';
import { useOwnRegion } from '../parts/use-own-region.ts';

const WORDS = wordsOf({
  title: { zh: '登记一张保单', en: 'Register a policy' },
  insurer: { zh: '保险公司', en: 'Insurer' },
  number: { zh: '保单号', en: 'Policy number' },
  from: { zh: '生效日（含）', en: 'First day' },
  to: { zh: '最后一天（含）', en: 'Last day' },
  keep: { zh: '保存', en: 'Save' },
});

interface Policy {
  readonly insurer: string;
  readonly policyNumber: string;
  readonly from: string;
  readonly to: string;
}

export function NewPolicy({ county, onClose }: { readonly county: string; onClose(): void }) {
  const say = useWords(WORDS);
  const placeCode = useOwnRegion(county);
  const today = localTime(Date.now()).date;
  const [written, setWritten] = useState<Policy>({
    insurer: '',
    policyNumber: '',
    from: today,
    to: plusDays(today, 364),
  });
  const change = (part: Partial<Policy>): void => setWritten({ ...written, ...part });
  const command = useCommand<Policy>({
    send: (id, policy) =>
      call(patrolCoverEndpoints.addPatrolPolicy, { params: { county }, body: { id, placeCode, ...policy } }),
    changes: [patrolCoverEndpoints.patrolPolicies],
    onDone: onClose,
  });
  const isReady = written.insurer.trim() !== '' && written.policyNumber.trim() !== '';
  return (
    <Drawer open title={say('title')} onClose={onClose} size="min(480px, 100vw)">
      <div className="outreach-form">
        <WordsField
          label={say('insurer')}
          most={60}
          value={written.insurer}
          onWrite={(insurer) => change({ insurer })}
        />
        <WordsField
          label={say('number')}
          most={60}
          value={written.policyNumber}
          onWrite={(policyNumber) => change({ policyNumber })}
        />
        <div className="outreach-pair">
          <DayField label={say('from')} value={written.from} onWrite={(from) => change({ from })} />
          <DayField label={say('to')} value={written.to} onWrite={(to) => change({ to })} />
        </div>
        <ProblemNote error={command.error} />
        <Button
          type="primary"
          disabled={!isReady}
          loading={command.isPending}
          onClick={() => command.mutate(written)}
          data-act="keep-policy"
        >
          {say('keep')}
        </Button>
      </div>
    </Drawer>
  );
}
