// One rule as data, with its odds, and changing it.
import { Button, Input, InputNumber, Select, Switch } from 'antd';
import { useState } from 'react';
import { CONSEQUENCES, type ConsequenceKind, SIDES, type Side } from '#service/supervision';
import { type ConsequenceRule, scorecardEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../platform/parts/field.tsx';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { useMay } from '../../../shell/session.ts';
import { OddsNote } from './odds-note.tsx';
import { useRuleWords } from './rule-words.ts';

const WORDS = wordsOf({
  change: { zh: '修改', en: 'Change' },
  off: { zh: '停用', en: 'off' },
  noOdds: {
    zh: '还没有已结束的、单位够多的督查，算不出机会',
    en: 'No closed round is large enough yet to reckon odds',
  },
  heading: { zh: '一条规则', en: 'A rule' },
  side: { zh: '哪一头', en: 'Which end' },
  count: { zh: '几名', en: 'How many' },
  running: { zh: '连续几轮（0 = 每轮都是）', en: 'Rounds running (0 = every round)' },
  consequence: { zh: '建议什么', en: 'What it proposes' },
  source: { zh: '依据（哪份文件哪一条）', en: 'Source (which document, which clause)' },
  isOn: { zh: '启用', en: 'In use' },
  act: { zh: '保存', en: 'Save' },
});

interface Props {
  readonly county: string;
  readonly rule: ConsequenceRule;
}

export function RuleCard({ county, rule }: Props) {
  const say = useWords(WORDS);
  const may = useMay();
  const ruleWords = useRuleWords();
  const [isChanging, setChanging] = useState(false);
  return (
    <section className="card inspection-finding" data-rule={rule.running}>
      <header className="outreach-head">
        <h2>
          {ruleWords(rule)} {!rule.isOn && <ToneTag tone="plain">{say('off')}</ToneTag>}
        </h2>
        {may('inspection.run') && (
          <Button size="small" onClick={() => setChanging(true)}>
            {say('change')}
          </Button>
        )}
        <p className="muted">{rule.source}</p>
      </header>
      {rule.odds ? <OddsNote odds={rule.odds} /> : <p className="muted">{say('noOdds')}</p>}
      {isChanging && (
        <EditRule county={county} ruleId={rule.id} rule={rule} onClose={() => setChanging(false)} />
      )}
    </section>
  );
}

interface EditProps {
  readonly county: string;
  readonly ruleId: string;
  readonly rule: Draft & { readonly revision: number };
  onClose(): void;
}

type Draft = Pick<ConsequenceRule, 'side' | 'count' | 'running' | 'consequence' | 'source' | 'isOn'>;

export const NEW_RULE = {
  ...{ side: 'last', count: 3, running: 3, consequence: 'talk' },
  ...{ source: '', isOn: true, revision: 0 },
} as const satisfies EditProps['rule'];

export function EditRule({ county, ruleId, rule, onClose }: EditProps) {
  const say = useWords(WORDS);
  const { revision, side, count, running, consequence, source, isOn } = rule;
  const [draft, setDraft] = useState<Draft>({ side, count, running, consequence, source, isOn });
  const change = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const command = useCommand({
    send: () =>
      call(scorecardEndpoints.saveConsequenceRule, {
        params: { county, strikeRuleId: ruleId },
        body: { revision, ...draft },
      }),
    changes: [scorecardEndpoints.consequenceRules],
    onDone: onClose,
  });
  return (
    <ConfirmAct
      isOpen
      title={say('heading')}
      act={say('act')}
      command={command}
      isReady={draft.source.trim() !== ''}
      onClose={onClose}
    >
      <RuleFields draft={draft} onChange={change} />
    </ConfirmAct>
  );
}

const SIDE_CODES = ['last', 'first'] as const satisfies readonly Side[];
const CONSEQUENCE_CODES = [
  'talk',
  'notice',
  'no-award',
  'award-considered',
  'help',
] as const satisfies readonly ConsequenceKind[];

interface FieldsProps {
  readonly draft: Draft;
  onChange(part: Partial<Draft>): void;
}

function RuleFields({ draft, onChange }: FieldsProps) {
  const say = useWords(WORDS);
  const text = useText();
  return (
    <div className="inspection-form">
      <div className="inspection-pair">
        <Field label={say('side')}>
          {(id) => (
            <Select<Side>
              id={id}
              value={draft.side}
              options={SIDE_CODES.map((value) => ({ value, label: text(SIDES[value].label) }))}
              onChange={(side) => onChange({ side })}
            />
          )}
        </Field>
        <Field label={say('consequence')}>
          {(id) => (
            <Select<ConsequenceKind>
              id={id}
              value={draft.consequence}
              options={CONSEQUENCE_CODES.map((value) => ({ value, label: text(CONSEQUENCES[value].label) }))}
              onChange={(consequence) => onChange({ consequence })}
            />
          )}
        </Field>
      </div>
      <div className="inspection-pair">
        <Field label={say('count')}>
          {(id) => (
            <InputNumber
              id={id}
              min={1}
              max={100}
              precision={0}
              value={draft.count}
              onChange={(count) => onChange({ count: count ?? 1 })}
            />
          )}
        </Field>
        <Field label={say('running')}>
          {(id) => (
            <InputNumber
              id={id}
              min={0}
              max={20}
              precision={0}
              value={draft.running}
              onChange={(running) => onChange({ running: running ?? 1 })}
            />
          )}
        </Field>
      </div>
      <Field label={say('source')}>
        {(id) => (
          <Input
            id={id}
            maxLength={400}
            value={draft.source}
            onChange={(event) => onChange({ source: event.target.value })}
          />
        )}
      </Field>
      <Field label={say('isOn')}>
        {(id) => <Switch id={id} checked={draft.isOn} onChange={(isOn) => onChange({ isOn })} />}
      </Field>
    </div>
  );
}
