// An application taken at the desk: name, telephone and team, as on the public page; the code goes to the applicant.
import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Drawer } from 'antd';
import { useState } from 'react';
import { patrolAdmissionEndpoints, patrolEndpoints } from '#wire/service';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { ChoiceField, WordsField } from '../../outreach/parts/written-fields.tsx';

const WORDS = wordsOf({
  title: { zh: '在窗口登记申请', en: 'An application at the desk' },
  team: { zh: '哪支队', en: 'Team' },
  name: { zh: '姓名', en: 'Name' },
  number: { zh: '电话', en: 'Telephone' },
  noIdentity: { zh: '不收身份证号', en: 'No identity number is taken' },
  adult: { zh: '本人年满 18 岁，自愿参加', en: 'They are 18 or over and join of their own will' },
  keep: { zh: '登记', en: 'Take it' },
  given: {
    zh: '登记好了。请把查询码写给本人：查进度、签承诺书、以后退出都用它。',
    en: 'Taken. Write the code down for them: they follow, sign and later leave with it.',
  },
  code: { zh: '查询码', en: 'Code' },
  close: { zh: '关上', en: 'Close' },
});

interface Written {
  readonly teamId: string;
  readonly name: string;
  readonly number: string;
}

export function NewApplication({ county, onClose }: { readonly county: string; onClose(): void }) {
  const say = useWords(WORDS);
  const [code, setCode] = useState<string>();
  const command = useCommand<Written>({
    send: async (id, written) => {
      const body = { id, ...written, isAdult: true as const };
      setCode((await call(patrolAdmissionEndpoints.addPatrolApplication, { params: { county }, body })).code);
    },
    changes: [patrolAdmissionEndpoints.patrolApplications, patrolEndpoints.patrolTeams],
  });
  return (
    <Drawer open title={say('title')} onClose={onClose} size="min(480px, 100vw)">
      {code === undefined ? (
        <Fields
          county={county}
          error={command.error}
          isSending={command.isPending}
          onSend={(written) => command.mutate(written)}
        />
      ) : (
        <div className="outreach-form">
          <p role="status">{say('given')}</p>
          <p>
            {say('code')}
            <br />
            <strong className="patrol-number numbers" data-code>
              {code}
            </strong>
          </p>
          <Button onClick={onClose}>{say('close')}</Button>
        </div>
      )}
    </Drawer>
  );
}

interface FieldsProps {
  readonly county: string;
  readonly error: Error | null;
  readonly isSending: boolean;
  onSend(written: Written): void;
}

function Fields({ county, error, isSending, onSend }: FieldsProps) {
  const say = useWords(WORDS);
  const text = useText();
  const [written, setWritten] = useState<Written>({ teamId: '', name: '', number: '' });
  const [isAdult, setAdult] = useState(false);
  const { data } = useQuery(
    asking(patrolEndpoints.patrolTeams, { params: { county }, query: { size: 200 } }),
  );
  const isReady =
    isAdult && written.teamId !== '' && written.name.trim() !== '' && written.number.trim() !== '';
  return (
    <div className="outreach-form">
      <ChoiceField
        label={say('team')}
        value={written.teamId || undefined}
        options={
          data?.rows.map(({ id, name, placeName }) => ({
            value: id,
            label: `${name}（${text(placeName)}）`,
          })) ?? []
        }
        onChoose={(teamId) => setWritten({ ...written, teamId })}
      />
      <WordsField
        label={say('name')}
        hint={say('noIdentity')}
        most={60}
        value={written.name}
        onWrite={(name) => setWritten({ ...written, name })}
      />
      <WordsField
        label={say('number')}
        most={40}
        value={written.number}
        onWrite={(number) => setWritten({ ...written, number })}
      />
      <Checkbox checked={isAdult} onChange={({ target }) => setAdult(target.checked)}>
        {say('adult')}
      </Checkbox>
      <ProblemNote error={error} />
      <Button
        type="primary"
        disabled={!isReady}
        loading={isSending}
        onClick={() => onSend(written)}
        data-act="keep-application"
      >
        {say('keep')}
      </Button>
    </div>
  );
}
