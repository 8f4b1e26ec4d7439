// One person entered or changed: as few fields as annex 2 has, and the consent that they rest on.
import { Button, Drawer, Input } from 'antd';
import { useState } from 'react';
import { localTime } from '#base';
import { type LedgerEntry, ledgerEndpoints } from '#wire/service';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { WordsField } from '../parts/written-fields.tsx';
import { ConsentFields, usualConsent } from './consent-fields.tsx';
import type { VillageKey } from './village-key.ts';

const WORDS = wordsOf({
  add: { zh: '登记一人', en: 'Enter a person' },
  change: { zh: '修改登记', en: 'Change the entry' },
  name: { zh: '姓名', en: 'Name' },
  number: { zh: '电话号码', en: 'Telephone number' },
  numberStays: { zh: '留空就不变', en: 'left empty, it stays as it is' },
  occupation: { zh: '职业（可不填）', en: 'Occupation (may be left out)' },
  address: { zh: '地址', en: 'Address' },
  responsible: { zh: '包户责任人', en: 'Responsible' },
  note: { zh: '备注（不写对调查的看法）', en: 'Note (nothing about views on the survey)' },
  keep: { zh: '保存', en: 'Save' },
});

interface Props {
  readonly village: VillageKey;
  readonly entry: LedgerEntry | undefined;
  onClose(): void;
}

const TEXTS = ['name', 'occupation', 'address', 'responsible', 'note'] as const;

export function EntryDrawer({ village, entry, onClose }: Props) {
  const say = useWords(WORDS);
  const [written, setWritten] = useState(() => fieldsOf(entry));
  const [number, setNumber] = useState('');
  const command = useSaving({ village, entry, onClose });
  return (
    <Drawer open title={say(entry ? 'change' : 'add')} onClose={onClose} size="min(520px, 100vw)">
      <div className="outreach-form">
        {TEXTS.map((key) => (
          <WordsField
            key={key}
            label={say(key)}
            most={key === 'address' || key === 'note' ? 200 : 60}
            value={written[key]}
            onWrite={(text) => setWritten({ ...written, [key]: text })}
          />
        ))}
        <Field label={say('number')} hint={entry && say('numberStays')}>
          {(id) => (
            <Input
              id={id}
              inputMode="tel"
              autoComplete="off"
              maxLength={40}
              placeholder={entry?.numberMasked ?? ''}
              value={number}
              onChange={({ target }) => setNumber(target.value)}
            />
          )}
        </Field>
        <ConsentFields
          consent={written.consent}
          onChange={(consent) => setWritten({ ...written, consent })}
        />
        <ProblemNote error={command.error} />
        <Button
          type="primary"
          loading={command.isPending}
          disabled={written.name.trim() === '' || (!entry && number.trim() === '')}
          onClick={() => command.mutate({ ...written, number: number.trim() })}
          data-act="keep-entry"
        >
          {say('keep')}
        </Button>
      </div>
    </Drawer>
  );
}

function fieldsOf(entry: LedgerEntry | undefined) {
  const {
    householdId = null,
    name = '',
    occupation = '',
    address = '',
    responsible = '',
    note = '',
  } = entry ?? {};
  const consent = entry?.consent ?? usualConsent(localTime(Date.now()).date);
  return { householdId, name, occupation, address, responsible, note, consent };
}

type Fields = ReturnType<typeof fieldsOf> & { readonly number: string };

function useSaving({ village: { county, placeCode }, entry, onClose }: Props) {
  return useCommand<Fields>({
    send: (id, { number, ...fields }) => {
      if (!entry) {
        return call(ledgerEndpoints.addLedgerEntry, {
          params: { county, placeCode },
          body: { id, number, ...fields },
        });
      }
      const { id: entryId, revision } = entry;
      const body = { revision, ...fields, ...(number === '' ? {} : { number }) };
      return call(ledgerEndpoints.changeLedgerEntry, { params: { county, entryId }, body });
    },
    changes: [ledgerEndpoints.ledger, ledgerEndpoints.ledgerCounts],
    onDone: onClose,
  });
}
