// Lends something to a member, or puts it into a team's store.
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { KIT_KINDS, type KitKind } from '#service/patrol/activities';
import { activityEndpoints } from '#wire/service';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { ChoiceField, NumberField, WordsField } from '../../outreach/parts/written-fields.tsx';
import { useTeamsToPlan } from './use-teams.ts';

const WORDS = wordsOf({
  heading: { zh: '发放装备', en: 'Issue equipment' },
  team: { zh: '巡防队', en: 'Team' },
  member: { zh: '给谁', en: 'To whom' },
  store: { zh: '队里公用', en: 'the team’s store' },
  kind: { zh: '装备', en: 'Kit' },
  label: { zh: '编号（可以不写）', en: 'Its number (may be left out)' },
  count: { zh: '数量', en: 'How many' },
  keep: { zh: '登记', en: 'Keep' },
});

const KINDS = Object.keys(KIT_KINDS).filter((code): code is KitKind => Object.hasOwn(KIT_KINDS, code));
const STORE = 'store';

interface Props {
  readonly county: string;
  readonly isOpen: boolean;
  onClose(): void;
}

export function IssueKit({ county, isOpen, onClose }: Props) {
  const say = useWords(WORDS);
  return (
    <Drawer title={say('heading')} open={isOpen} onClose={onClose} size="min(480px, 100vw)" destroyOnHidden>
      <Form county={county} onClose={onClose} />
    </Drawer>
  );
}

interface Written {
  readonly teamId: string | undefined;
  readonly memberId: string;
  readonly kind: KitKind;
  readonly label: string;
  readonly count: number | null;
}

const FRESH: Written = { teamId: undefined, memberId: STORE, kind: 'vest', label: '', count: 1 };

function Form({ county, onClose }: Omit<Props, 'isOpen'>) {
  const say = useWords(WORDS);
  const text = useText();
  const teams = useTeamsToPlan(county);
  const [written, setWritten] = useState(FRESH);
  const write = (changed: Partial<Written>): void => setWritten({ ...written, ...changed });
  const team = teams.find(({ id }) => id === written.teamId) ?? teams[0];
  const members = team?.members.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  const command = useIssuing(county, onClose);
  return (
    <div className="outreach-form">
      <ChoiceField
        label={say('team')}
        value={team?.id}
        onChoose={(teamId) => write({ teamId, memberId: STORE })}
        options={teams.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <ChoiceField
        label={say('member')}
        value={written.memberId}
        onChoose={(memberId) => write({ memberId })}
        options={[{ value: STORE, label: say('store') }, ...members]}
      />
      <ChoiceField
        label={say('kind')}
        value={written.kind}
        onChoose={(kind) => write({ kind })}
        options={KINDS.map((value) => ({ value, label: text(KIT_KINDS[value].label) }))}
      />
      <Numbers written={written} onWrite={write} />
      <ProblemNote error={command.error} />
      <Button
        type="primary"
        disabled={!team}
        loading={command.isPending}
        onClick={() => team && command.mutate({ ...written, teamId: team.id })}
        data-act="keep-kit"
      >
        {say('keep')}
      </Button>
    </div>
  );
}

function useIssuing(county: string, onDone: () => void) {
  return useCommand<Written & { readonly teamId: string }>({
    send: (id, { memberId, count, ...kit }) => {
      const body = { ...kit, id, memberId: memberId === STORE ? null : memberId, count: count ?? 1 };
      return call(activityEndpoints.issueKit, { params: { county }, body });
    },
    changes: [activityEndpoints.kit],
    onDone,
  });
}

interface NumbersProps {
  readonly written: Written;
  onWrite(changed: Partial<Written>): void;
}

function Numbers({ written, onWrite }: NumbersProps) {
  const say = useWords(WORDS);
  return (
    <div className="outreach-pair">
      <WordsField
        label={say('label')}
        most={40}
        value={written.label}
        onWrite={(label) => onWrite({ label })}
      />
      <NumberField
        label={say('count')}
        least={1}
        most={10_000}
        value={written.count}
        onWrite={(count) => onWrite({ count })}
      />
    </div>
  );
}
