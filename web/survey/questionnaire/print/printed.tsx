// The questionnaire on paper, unseen on the screen: made only while the browser prints, by button or by Ctrl+P.

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import {
  QUESTION_KINDS,
  type Question,
  type Questionnaire,
  ruleWords,
  wholeText,
} from '#survey/questionnaire';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import './printed.css';
import { OptionTags } from '../as-read/option-tag.tsx';
import { optionTags } from '../as-read/route-words.ts';

const WORDS = wordsOf({
  version: { zh: '第 {n} 版，指纹 {hash}', en: 'Version {n}, fingerprint {hash}' },
  unsaved: {
    zh: '草稿：含有未保存的修改，不是第 {n} 版',
    en: 'Draft with unsaved changes: this is not version {n}',
  },
  note: { zh: '说明：{note}', en: 'Note: {note}' },
});

interface PrintedProps {
  readonly questionnaire: Questionnaire;
  readonly version: { readonly number: number; readonly hash: string };
  /** The text differs from the saved version, whose fingerprint is then not that of the paper. */
  readonly isUnsaved: boolean;
}

export function Printed({ questionnaire, version, isUnsaved }: PrintedProps) {
  const say = useWords(WORDS);
  if (!useIsPrinting()) return null;
  return (
    <article className="printed-questionnaire">
      <h1>{questionnaire.title}</h1>
      {questionnaire.introduction?.split('\n').map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {questionnaire.questions.map((question) => (
        <PrintedQuestion key={question.id} question={question} />
      ))}
      <footer>
        {isUnsaved
          ? say('unsaved', { n: version.number })
          : say('version', { n: version.number, hash: version.hash })}
      </footer>
    </article>
  );
}

function PrintedQuestion({ question }: { readonly question: Question }) {
  const { id, kind, note, section, options } = question;
  const rules = ruleWords(question);
  const say = useWords(WORDS);
  const words = useText();
  return (
    <section>
      {section && <h3>{section}</h3>}
      <h2>
        {id} {wholeText(question)} <small>{words(QUESTION_KINDS[kind].name)}</small>
      </h2>
      {note && <p>{say('note', { note })}</p>}
      {rules.length > 0 && <p>{rules.join('　')}</p>}
      <ol>
        {options.map((option) => (
          <li key={option.code}>
            ({option.code}) {option.label} <OptionTags tags={optionTags(option)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes its picture as soon as these return.
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => flushSync(() => setPrinting(false));
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
