// Other limits for one sort of case, from a preset or of the county's own; why is written down and kept.
import { Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import type { LimitRule, Span } from '#service/casework';
import { caseFigureEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { newId } from '../../../shell/new-id.ts';
import type { RuleRow } from './rule-row.ts';
import { COUNT_WORDS, ruleToSave, SPAN_NAMES, SPAN_WORDS, withSpan } from './spans.ts';

const WORDS = wordsOf({
  heading: { zh: '修改时限', en: 'Change the limits' },
  from: { zh: '以哪个预设为准', en: 'Begin with a preset' },
  name: { zh: '名称（中文）', en: 'Name in Chinese' },
  nameEn: { zh: '名称（英文）', en: 'Name in English' },
  most: { zh: '最多延期次数', en: 'Most extensions' },
  reason: { zh: '为什么改', en: 'Why' },
  reasonHint: {
    zh: '新来的事项按新时限；已受理的仍按旧的。谁、何时、为什么改，都留在操作记录里。',
    en: 'Cases that come in from now on follow it; running ones keep theirs. Who changed it, when and why stays in the audit log.',
  },
  act: { zh: '改用新时限', en: 'Use these limits' },
});

interface ChangeRuleProps {
  readonly county: string;
  readonly row: RuleRow;
  readonly presets: readonly LimitRule[];
  readonly onClose: () => void;
}

export function ChangeRule({ county, row, presets, onClose }: ChangeRuleProps) {
  const say = useWords(WORDS);
  const text = useText();
  const [rule, setRule] = useState<LimitRule>(row.rule);
  const [reason, setReason] = useState('');
  const [ownId] = useState(newId);
  const command = useCommand({
    send: (id) =>
      call(caseFigureEndpoints.saveLimitRule, {
        params: { county },
        body: { id, sort: row.sort, kind: row.kind, rule: ruleToSave(rule, presets, ownId), reason },
      }),
    changes: [caseFigureEndpoints.limitRules],
    onDone: onClose,
  });
  const choose = (id: string): void => setRule(presets.find((preset) => preset.id === id) ?? rule);
  return (
    <ConfirmAct
      isOpen
      title={say('heading')}
      act={say('act')}
      command={command}
      isReady={reason.trim() !== '' && rule.name.zh.trim() !== ''}
      onClose={onClose}
    >
      <div className="meeting-form">
        <Field label={say('from')}>
          {(id) => (
            <Select
              id={id}
              value={presets.some((preset) => preset.id === rule.id) ? rule.id : null}
              options={presets.map((preset) => ({ value: preset.id, label: text(preset.name) }))}
              onChange={(wanted) => wanted && choose(wanted)}
            />
          )}
        </Field>
        <RuleNames rule={rule} onChange={setRule} />
        <RuleSpans rule={rule} onChange={setRule} />
        <Field label={say('reason')} hint={say('reasonHint')}>
          {(id) => (
            <Input
              id={id}
              value={reason}
              maxLength={500}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      </div>
    </ConfirmAct>
  );
}

interface PartProps {
  readonly rule: LimitRule;
  readonly onChange: (rule: LimitRule) => void;
}

function RuleNames({ rule, onChange }: PartProps) {
  const say = useWords(WORDS);
  return (
    <div className="meeting-pair">
      {(['zh', 'en'] as const).map((language) => (
        <Field key={language} label={say(language === 'zh' ? 'name' : 'nameEn')}>
          {(id) => (
            <Input
              id={id}
              value={rule.name[language]}
              maxLength={80}
              onChange={(event) =>
                onChange({ ...rule, name: { ...rule.name, [language]: event.target.value } })
              }
            />
          )}
        </Field>
      ))}
    </div>
  );
}

function RuleSpans({ rule, onChange }: PartProps) {
  const say = useWords(WORDS);
  const name = useWords(SPAN_WORDS);
  return (
    <div className="rule-spans">
      {SPAN_NAMES.map((each) => (
        <Field key={each} label={name(each)}>
          {(id) => (
            <SpanInput id={id} span={rule[each]} onChange={(span) => onChange(withSpan(rule, each, span))} />
          )}
        </Field>
      ))}
      <Field label={say('most')}>
        {(id) => (
          <InputNumber
            id={id}
            min={0}
            max={10}
            precision={0}
            value={rule.mostExtensions}
            onChange={(most) => onChange({ ...rule, mostExtensions: most ?? 0 })}
          />
        )}
      </Field>
    </div>
  );
}

interface SpanInputProps {
  readonly id: string;
  readonly span: Span;
  readonly onChange: (span: Span) => void;
}

function SpanInput({ id, span, onChange }: SpanInputProps) {
  const count = useWords(COUNT_WORDS);
  return (
    <div className="rule-span">
      <InputNumber
        id={id}
        min={1}
        max={365}
        precision={0}
        value={span.days}
        onChange={(days) => onChange({ ...span, days: days ?? span.days })}
      />
      <Select
        value={span.count}
        options={(['working', 'calendar'] as const).map((value) => ({ value, label: count(value) }))}
        onChange={(wanted) => onChange({ ...span, count: wanted })}
      />
    </div>
  );
}
