// A part of the page with a picture, a table or both, and under it the ways to take them along: SVG, PNG, CSV. Each file says
// of which survey it is, whether it is simulated or provisional, its n, its rule, and the address that brings back this view.

import { type ReactNode, useRef } from 'react';
import { csvText } from '#base';
import { saveTextFile } from '../../platform/parts/save-text-file.ts';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { type SurveyKey, useSurvey } from '../office/frame/use-survey.ts';
import { SavePictureButtons } from './save-picture-buttons.tsx';
import { fileRows, shownCells } from './shown-cells.ts';
import { shownPicture } from './shown-picture.ts';
import './taken-along.css';

const WORDS = wordsOf({
  csv: { zh: '此表存为 CSV', en: 'Save this table as CSV' },
  title: { zh: '{title}：{name}', en: '{title}: {name}' },
  small: { zh: '（细目）', en: '(details)' },
  simulated: { zh: '模拟数据，不是真人的回答。', en: 'Simulated: no real person answered.' },
  provisional: {
    zh: '初步结果：调查尚未结束，数字还会变化。',
    en: 'Provisional: the survey has not ended and figures will change.',
  },
  onePage: {
    zh: '只有这一页的行，其余各页另存。',
    en: 'The rows of this page alone; save the other pages too.',
  },
  link: { zh: '同一视图：{address}', en: 'The same view: {address}' },
});

interface TakenAlongProps {
  readonly surveyKey: SurveyKey;
  /** what is seen, in words: it becomes the name of the files */
  readonly name: string;
  /** n, rule and whatever else the files must say */
  readonly notes: readonly string[];
  /** only a table stands here */
  readonly isTableAlone?: boolean;
  /** nothing here was answered by anybody, as in a plan: it is neither simulated nor provisional */
  readonly isPlan?: boolean;
  readonly children: ReactNode;
}

export function TakenAlong({ surveyKey, name, notes, isTableAlone, isPlan, children }: TakenAlongProps) {
  const say = useWords(WORDS);
  const part = useRef<HTMLDivElement>(null);
  const survey = useSurvey(surveyKey).data;
  const title = survey?.title ?? '';
  const said = (): readonly string[] => [
    say('title', { title, name }),
    ...(survey?.isSimulated && !isPlan ? [say('simulated')] : []),
    ...(survey && survey.status !== 'closed' && !isPlan ? [say('provisional')] : []),
    ...notes,
    // It stands there only where the rows fill more than one page.
    ...(part.current?.querySelector('.ant-pagination') ? [say('onePage')] : []),
    say('link', { address: location.href }),
  ];
  const saveTable = (): void => {
    const table = part.current?.querySelector('table');
    if (!table) return;
    const rows = [...fileRows(shownCells(table), say('small')), [], ...said().map((note) => [note])];
    saveTextFile(`${title}-${name}.csv`, csvText(rows), 'text/csv;charset=utf-8');
  };
  return (
    <div className="taken-along" ref={part}>
      {children}
      <div className="taken-along-acts no-print">
        {!isTableAlone && (
          <SavePictureButtons
            name={`${title}-${name}`}
            notes={said}
            picture={async () => pictureIn(part.current)}
          />
        )}
        <button type="button" className="button" data-save="csv" onClick={saveTable}>
          {say('csv')}
        </button>
      </div>
    </div>
  );
}

function pictureIn(part: Element | null): string {
  const picture = part ? shownPicture(part) : undefined;
  if (picture === undefined) throw new Error('no picture stands here');
  return picture;
}
