// Gives the chosen blocks to one person, and says before and after whether that is enough.
import { App, Radio } from 'antd';
import { useState } from 'react';
import { VISITOR_KINDS, type VisitorKind } from '#service/outreach';
import { householdEndpoints, visitEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { newId } from '../../../shell/new-id.ts';
import type { CampaignKey } from '../campaign/use-campaign.ts';
import { ChoiceField } from '../parts/written-fields.tsx';
import type { VisitorRow } from './assignment.ts';

const WORDS = wordsOf({
  heading: { zh: '把 {n} 片分给谁', en: 'Who visits these {n} blocks' },
  person: { zh: '姓名', en: 'Name' },
  kind: { zh: '以什么身份', en: 'As' },
  least: { zh: '至少 {n} 户', en: '{n} households at least' },
  give: { zh: '分给', en: 'Give' },
  choose: { zh: '选一个人', en: 'Choose a person' },
  given: { zh: '分好了', en: 'Given' },
});

const KINDS = ['officer', 'cadre', 'grid-worker', 'volunteer'] as const satisfies readonly VisitorKind[];

interface Props {
  readonly campaign: CampaignKey;
  readonly placeCode: string;
  readonly blockIds: readonly string[];
  readonly people: readonly VisitorRow[];
  onDone(): void;
  onClose(): void;
}

export function AssignBlocks({ campaign, placeCode, blockIds, people, onDone, onClose }: Props) {
  const say = useWords(WORDS);
  const text = useText();
  const [personId, setPerson] = useState<string>();
  const [kind, setKind] = useState<VisitorKind>('grid-worker');
  const command = useGiving({ campaign, placeCode, blockIds, onDone }, { personId, kind });
  const choose = (wanted: string): void => {
    setPerson(wanted);
    const person = people.find((each) => each.personId === wanted);
    if (person) setKind(person.kind ?? kindOf(person.role));
  };
  return (
    <ConfirmAct
      isOpen
      title={say('heading', { n: blockIds.length })}
      act={say('give')}
      command={command}
      onClose={onClose}
    >
      <div className="outreach-form">
        <ChoiceField
          label={say('person')}
          value={personId}
          placeholder={say('choose')}
          onChoose={choose}
          options={people.map(({ personId: value, name }) => ({ value, label: name }))}
        />
        <Field label={say('kind')}>
          {(id) => (
            <Radio.Group
              id={id}
              value={kind}
              onChange={({ target }) => setKind(KINDS.find((each) => each === target.value) ?? kind)}
              options={KINDS.map((value) => ({
                value,
                label: `${text(VISITOR_KINDS[value].label)}${leastText(value, say('least', { n: VISITOR_KINDS[value].least }))}`,
              }))}
            />
          )}
        </Field>
      </div>
    </ConfirmAct>
  );
}

interface Given {
  readonly personId: string | undefined;
  readonly kind: VisitorKind;
}

function useGiving(
  { campaign, placeCode, blockIds, onDone }: Pick<Props, 'campaign' | 'placeCode' | 'blockIds' | 'onDone'>,
  { personId, kind }: Given,
) {
  const say = useWords(WORDS);
  const { message } = App.useApp();
  const { county, campaignId } = campaign;
  // The same wish sent twice gives the same blocks once.
  const [blocks] = useState(() => blockIds.map((blockId) => ({ id: newId(), blockId })));
  return useCommand({
    send: () =>
      call(householdEndpoints.assign, {
        params: { county, placeCode },
        body: { campaignId, personId: personId ?? '', kind, blocks },
      }),
    changes: [householdEndpoints.blocks, householdEndpoints.possibleVisitors, visitEndpoints.coverage],
    onDone: () => {
      void message.success(say('given'));
      onDone();
    },
  });
}

function leastText(kind: VisitorKind, words: string): string {
  return VISITOR_KINDS[kind].least > 0 ? ` (${words})` : '';
}

function kindOf(role: string): VisitorKind {
  if (role === 'volunteer') return 'volunteer';
  return role === 'village-worker' ? 'cadre' : 'officer';
}
