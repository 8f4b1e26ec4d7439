// The unit says that something is mended: somebody then looks again.
import { Button, Input } from 'antd';
import { useState } from 'react';
import { type InspectionMend, inspectionEndpoints } from '#wire/service';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';

const WORDS = wordsOf({
  words: { zh: '怎么改的：{what}', en: 'How it was mended: {what}' },
  act: { zh: '报已整改', en: 'Report it mended' },
});

interface Props {
  readonly county: string;
  readonly mend: InspectionMend;
}

export function MendReport({ county, mend }: Props) {
  const say = useWords(WORDS);
  const [words, setWords] = useState('');
  const command = useCommand({
    send: () =>
      call(inspectionEndpoints.reportMended, { params: { county, mendId: mend.id }, body: { words } }),
    changes: [inspectionEndpoints.inspectedUnits],
  });
  return (
    <div className="inspection-form" data-form="mended">
      <Field label={say('words', { what: mend.words })}>
        {(id) => (
          <Input id={id} maxLength={200} value={words} onChange={(event) => setWords(event.target.value)} />
        )}
      </Field>
      <ProblemNote error={command.error} />
      <div className="inspection-acts">
        <Button
          type="primary"
          data-act="report-mended"
          loading={command.isPending}
          disabled={words.trim() === ''}
          onClick={() => command.mutate()}
        >
          {say('act')}
        </Button>
      </div>
    </div>
  );
}
