// What the reader found: line, what is wrong and how to mend it, with mends by a click.

import { useState } from 'react';
import type { Finding } from '#survey/questionnaire';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import './findings.css';
import { unreadCount } from '../reading/reading.ts';

const WORDS = wordsOf({
  none: { zh: '每一行都读懂了，没有需要看的地方。', en: 'Every line was read; there is nothing to look at.' },
  unread: { zh: '必须改', en: 'Must be mended' },
  warning: { zh: '请核对', en: 'Please check' },
  line: { zh: '第 {line} 行', en: 'Line {line}' },
  counts: {
    zh: '必须改 {unread} 处，请核对 {warnings} 处。点行号可跳到那一行；改好后会立即重读。',
    en: 'To be mended: {unread}; to be checked: {warnings}. A line number leads to its line; every change is read at once.',
  },
  unreadOnly: { zh: '只看必须改的', en: 'Only what must be mended' },
});

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly onLine: (line: number) => void;
  /** Absent where the version is read-only. */
  readonly onFix: ((finding: Finding, fix: Finding['fixes'][number]) => void) | undefined;
}

export function Findings({ findings, onLine, onFix }: FindingsProps) {
  const say = useWords(WORDS);
  const [isUnreadOnly, setUnreadOnly] = useState(false);
  if (findings.length === 0) return <p className="findings-none">{say('none')}</p>;
  const unread = unreadCount(findings);
  const shown = isUnreadOnly ? findings.filter(({ severity }) => severity === 'unread') : findings;
  return (
    <div className="findings">
      <p className="muted numbers">{say('counts', { unread, warnings: findings.length - unread })}</p>
      <label className="findings-filter">
        <input
          type="checkbox"
          checked={isUnreadOnly}
          onChange={(event) => setUnreadOnly(event.target.checked)}
        />
        {say('unreadOnly')}
      </label>
      <ul className="finding-list">
        {shown.map((finding, index) => (
          <FindingRow
            // biome-ignore lint/suspicious/noArrayIndexKey: one line can have the same finding twice
            key={`${finding.line}-${finding.problem.code}-${index}`}
            {...{ finding, onLine, onFix }}
          />
        ))}
      </ul>
    </div>
  );
}

interface FindingRowProps extends Omit<FindingsProps, 'findings'> {
  readonly finding: Finding;
}

function FindingRow({ finding, onLine, onFix }: FindingRowProps) {
  const say = useWords(WORDS);
  const text = useText();
  const { line, severity, problem, excerpt, fixes } = finding;
  const message = text(problem.message);
  return (
    <li className="finding" data-severity={severity} data-problem={problem.code}>
      <p className="finding-head">
        <button type="button" className="finding-line numbers" onClick={() => onLine(line)}>
          {say('line', { line })}
        </button>
        <span className="finding-severity">{say(severity)}</span>
      </p>
      <p>{message}</p>
      {excerpt !== '' && !message.includes(excerpt) && <p className="finding-excerpt">{excerpt}</p>}
      {onFix && fixes.length > 0 && (
        <p className="finding-fixes">
          {fixes.map((fix) => (
            <button
              type="button"
              className="finding-fix"
              key={fix.label.zh}
              onClick={() => onFix(finding, fix)}
            >
              {text(fix.label)}
            </button>
          ))}
        </p>
      )}
    </li>
  );
}
