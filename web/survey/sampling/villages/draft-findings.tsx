// What is still wrong with the table, by row and column; each leads to its cell.
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { FIELD_WORDS } from './field-words.ts';
import type { DraftFinding } from './village-draft.ts';

const WORDS = wordsOf({
  ...FIELD_WORDS,
  none: { zh: '表格没有问题，可以保存。', en: 'Nothing is wrong with the table; it can be saved.' },
  some: { zh: '保存前还有 {n} 处要改：', en: 'Still to be mended before saving: {n}' },
  place: { zh: '第 {row} 行 {field}', en: 'Row {row}, {field}' },
  rest: { zh: '……以及另外 {n} 处', en: '… and {n} more' },
});

const MOST_SHOWN = 5;

interface DraftFindingsProps {
  readonly findings: readonly DraftFinding[];
  readonly onGo: (finding: DraftFinding) => void;
}

export function DraftFindings({ findings, onGo }: DraftFindingsProps) {
  const say = useWords(WORDS);
  const text = useText();
  if (findings.length === 0) return <p className="villages-sound">{say('none')}</p>;
  const rest = findings.length - MOST_SHOWN;
  return (
    <div className="villages-findings" role="status">
      <p>{say('some', { n: findings.length })}</p>
      <ul>
        {findings.slice(0, MOST_SHOWN).map((finding) => (
          <li key={`${finding.row}-${finding.field}-${finding.problem.code}`}>
            <button type="button" className="villages-go" onClick={() => onGo(finding)}>
              {say('place', { row: finding.row, field: say(finding.field) })}
            </button>{' '}
            {text(finding.problem.message)}
          </li>
        ))}
        {rest > 0 && <li className="muted">{say('rest', { n: rest })}</li>}
      </ul>
    </div>
  );
}
