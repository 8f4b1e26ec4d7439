// Blocks and households of a village, pasted from the spreadsheet that the village has.
import { App, Button, Drawer, Input, Radio } from 'antd';
import { useState } from 'react';
import { BLOCK_KINDS, type BlockKind } from '#service/outreach';
import { householdEndpoints, visitEndpoints } from '#wire/service';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call, ProblemError } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { newId } from '../../../shell/new-id.ts';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { readHouseholds, type WrittenHousehold } from './household-lines.ts';

const WORDS = wordsOf({
  heading: { zh: '录入片和住户', en: 'Enter blocks and households' },
  kind: { zh: '片是', en: 'Blocks are' },
  lines: { zh: '住户（从 Excel 复制后粘贴）', en: 'Households (copy from Excel and paste)' },
  hint: {
    zh: '每行一户：片、地址、类别（可空）、纬度（可空）、经度（可空）。不要姓名和电话：走访不需要。',
    en: 'One household a line: block, address, kind (may be empty), latitude and longitude (may be empty). No names and no telephones: visits need none.',
  },
  example: {
    zh: '上屋场\t1号\n上屋场\t村小学\t学校',
    en: 'Upper yard\tNo. 1\nUpper yard\tVillage school\tschool',
  },
  found: { zh: '读到 {households} 户、{blocks} 片', en: '{households} households in {blocks} blocks' },
  add: { zh: '录入', en: 'Enter' },
  added: { zh: '录入好了', en: 'Entered' },
});

const KINDS = ['courtyard', 'building', 'group'] as const satisfies readonly BlockKind[];

interface Props {
  readonly isOpen: boolean;
  readonly county: string;
  readonly placeCode: string;
  onClose(): void;
}

export function NewHouseholds({ isOpen, ...props }: Props) {
  const say = useWords(WORDS);
  return (
    <Drawer
      title={say('heading')}
      open={isOpen}
      onClose={props.onClose}
      size="min(720px, 100vw)"
      destroyOnHidden
      mask={{ closable: false }}
    >
      <Form {...props} />
    </Drawer>
  );
}

function Form({ county, placeCode, onClose }: Omit<Props, 'isOpen'>) {
  const say = useWords(WORDS);
  const text = useText();
  const [kind, setKind] = useState<BlockKind>('courtyard');
  const [lines, setLines] = useState('');
  const read = readHouseholds(lines);
  const households = read.ok ? read.value : [];
  const command = useAdding({ county, placeCode, kind, onClose });
  return (
    <div className="outreach-form">
      <Field label={say('kind')}>
        {(id) => (
          <Radio.Group
            id={id}
            value={kind}
            onChange={({ target }) => setKind(KINDS.find((each) => each === target.value) ?? kind)}
            options={KINDS.map((value) => ({ value, label: text(BLOCK_KINDS[value].label) }))}
          />
        )}
      </Field>
      <Field label={say('lines')} hint={say('hint')}>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={14}
            className="assignments-lines"
            placeholder={say('example')}
            value={lines}
            onChange={(event) => setLines(event.target.value)}
          />
        )}
      </Field>
      {!read.ok && <ProblemNote error={new ProblemError(read.problem)} />}
      <ProblemNote error={command.error} />
      <Foot households={households} command={command} />
    </div>
  );
}

interface FootProps {
  readonly households: readonly WrittenHousehold[];
  readonly command: ReturnType<typeof useAdding>;
}

function Foot({ households, command }: FootProps) {
  const say = useWords(WORDS);
  const blocks = new Set(households.map(({ block }) => block)).size;
  return (
    <div className="plan-acts">
      {households.length > 0 && (
        <span className="muted coverage-time">{say('found', { households: households.length, blocks })}</span>
      )}
      <Button
        type="primary"
        disabled={households.length === 0}
        loading={command.isPending}
        onClick={() => command.mutate(households)}
        data-act="enter-households"
      >
        {say('add')}
      </Button>
    </div>
  );
}

interface Adding extends Omit<Props, 'isOpen'> {
  readonly kind: BlockKind;
}

function useAdding({ county, placeCode, kind, onClose }: Adding) {
  const say = useWords(WORDS);
  const { message } = App.useApp();
  // Sent again, the same lines are the same households.
  const [ids] = useState(() => new Map<string, string>());
  const idOf = (key: string): string => {
    const known = ids.get(key) ?? newId();
    ids.set(key, known);
    return known;
  };
  return useCommand<readonly WrittenHousehold[]>({
    send: (_id, households) => {
      const names = [...new Set(households.map(({ block }) => block))];
      const body = {
        blocks: names.map((name) => ({ id: idOf(`block/${name}`), kind, name })),
        households: households.map(({ block, ...household }, nth) => ({
          ...household,
          id: idOf(`${nth}/${block}/${household.address}`),
          blockId: idOf(`block/${block}`),
        })),
      };
      return call(householdEndpoints.addHouseholds, { params: { county, placeCode }, body });
    },
    changes: [householdEndpoints.blocks, householdEndpoints.households, visitEndpoints.coverage],
    onDone: () => {
      void message.success(say('added'));
      onClose();
    },
  });
}
