// The text on its paper: findings underlined behind the letters that one writes over them.
import type { ReactNode } from 'react';
import { isPressureKind, PRESSURE_KINDS } from '#wording';
import { useText } from '../../../shell/language.tsx';
import type { MaterialFinding } from './finding-list.tsx';
import { piecesOf } from './findings.ts';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly findings: readonly MaterialFinding[];
  /** left out where the text no longer changes */
  readonly onWrite: ((text: string) => void) | undefined;
}

export function FindingPaper({ label, text, findings, onWrite }: Props) {
  return (
    <div className="finding-paper">
      <div className="finding-letters" aria-hidden={onWrite !== undefined}>
        <Marked text={text} findings={findings} />
        {'\n'}
      </div>
      {onWrite && (
        <textarea
          aria-label={label}
          spellCheck={false}
          maxLength={20_000}
          value={text}
          onChange={(event) => onWrite(event.target.value)}
        />
      )}
    </div>
  );
}

function Marked({ text, findings }: Pick<Props, 'text' | 'findings'>): ReactNode {
  const words = useText();
  let at = 0;
  return piecesOf(text, findings).map(({ text: piece, finding }) => {
    const key = at;
    at += piece.length;
    if (!finding) return <span key={key}>{piece}</span>;
    const kind = isPressureKind(finding.kind) ? words(PRESSURE_KINDS[finding.kind].name) : finding.kind;
    return (
      <mark key={key} title={`${kind}：${words(finding.advice)}`} data-kind={finding.kind}>
        {piece}
      </mark>
    );
  });
}
