// One kind of case may have limits of its own: chosen here, changed on its card, and given up there.
import { Button, Select } from 'antd';
import { useState } from 'react';
import { CASE_KINDS, CASE_SORTS, type CaseKindCode, isCaseKind, type LimitRule } from '#service/casework';
import { Field } from '../../../platform/parts/field.tsx';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ChangeRule } from './change-rule.tsx';
import type { RuleRow } from './rule-row.ts';

const WORDS = wordsOf({
  title: { zh: '给某一类别单独定时限', en: 'Limits for one kind alone' },
  what: {
    zh: '例如信访类用 60 日和复查、复核。类别有自己的时限，就按它算；没有，按大类算。已受理的不变。',
    en: 'Such as 60 days with review and re-review for petitions. A kind with limits of its own follows those, any other its sort. Cases already taken up keep theirs.',
  },
  kind: { zh: '类别', en: 'Kind' },
  set: { zh: '定时限', en: 'Set its limits' },
});

interface KindRuleCardProps {
  readonly county: string;
  readonly rows: readonly RuleRow[];
  readonly presets: readonly LimitRule[];
}

export function KindRuleCard({ county, rows, presets }: KindRuleCardProps) {
  const say = useWords(WORDS);
  const text = useText();
  const [kind, setKind] = useState<CaseKindCode>();
  const [isChanging, setChanging] = useState(false);
  const options = Object.entries(CASE_KINDS)
    .filter(([code]) => !rows.some((row) => row.kind === code))
    .map(([value, row]) => ({ value, label: `${text(CASE_SORTS[row.sort].label)} · ${text(row.label)}` }));
  const row = kind && startOf(kind, rows);
  return (
    <section className="card rule" data-card="kind-rule">
      <h2>{say('title')}</h2>
      <p className="muted">{say('what')}</p>
      <Field label={say('kind')}>
        {(id) => (
          <Select<string | undefined>
            id={id}
            value={kind}
            options={options}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={(wanted) => setKind(wanted !== undefined && isCaseKind(wanted) ? wanted : undefined)}
          />
        )}
      </Field>
      <Button data-act="set-kind-rule" disabled={!row} onClick={() => setChanging(true)}>
        {say('set')}
      </Button>
      {isChanging && row && (
        <ChangeRule
          county={county}
          row={row}
          presets={presets}
          onClose={() => {
            setChanging(false);
            setKind(undefined);
          }}
        />
      )}
    </section>
  );
}

// It begins with what the kind follows today.
function startOf(kind: CaseKindCode, rows: readonly RuleRow[]): RuleRow | undefined {
  const ofSort = rows.find((row) => row.sort === CASE_KINDS[kind].sort && row.kind === null);
  return ofSort && { ...ofSort, kind };
}
