// Below the text: where the cursor is, how long the text is, and what was found on this very line.
import type { Finding } from '#survey/questionnaire';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { lineCount } from '../editor/text-lines.ts';

const WORDS = wordsOf({
  place: {
    zh: '第 {line} 行，共 {lines} 行，{characters} 字',
    en: 'Line {line} of {lines}, {characters} characters',
  },
});

interface EditorFootProps {
  readonly text: string;
  readonly line: number;
  readonly findings: readonly Finding[];
}

export function EditorFoot({ text, line, findings }: EditorFootProps) {
  const say = useWords(WORDS);
  const words = useText();
  const here = findings.find((finding) => finding.line === line);
  return (
    <p className="questionnaire-foot numbers">
      <span>{say('place', { line, lines: lineCount(text), characters: text.length })}</span>
      {here && (
        <span className="questionnaire-foot-finding" data-severity={here.severity}>
          {words(here.problem.message)}
        </span>
      )}
    </p>
  );
}
