// A list that was read: what is wrong in it, what may repeat something, and the choice to take it, part of it, or nothing.
import { Button } from 'antd';
import { useState } from 'react';
import { type CaseImport, caseImportEndpoints, caseworkEndpoints } from '#wire/service';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { ImportFindings } from '../../outreach/ledger/import-findings.tsx';
import { FoundRows } from './found-rows.tsx';
import { howManyTaken, rowsLikelyAgain } from './left-out.ts';
import { type TakenSoFar, takeAll } from './take-all.ts';

const WORDS = wordsOf({
  read: {
    zh: '“{name}”：读到 {rows} 行，{good} 行可以收下。',
    en: '“{name}”: {rows} rows read, {good} of them can be taken.',
  },
  nothingYet: { zh: '现在还什么都没有收下，一天之内有效。', en: 'Nothing is taken yet; it waits for a day.' },
  faults: { zh: '不能收下的行', en: 'Rows that cannot be taken' },
  faultsHint: {
    zh: '在表里改好以后可以再导入；已经收下的那些行请先删去。',
    en: 'Mend them in the file and bring it in again; delete the rows that were taken first.',
  },
  rows: { zh: '可以收下的行', en: 'Rows that can be taken' },
  again: {
    zh: '有 {n} 行可能重复，排在最前。程序不替您决定：勾上的不收。',
    en: '{n} rows may repeat something and stand first. You decide: ticked rows are left out.',
  },
  leaveAgain: { zh: '可能重复的都不收', en: 'Leave all of them out' },
  discard: { zh: '都不要', en: 'Discard' },
  dropRest: { zh: '余下的不要了', en: 'Drop the rest' },
  take: { zh: '收下 {n} 行', en: 'Take {n} rows' },
  goOn: { zh: '接着收下余下的 {n} 行', en: 'Go on with the other {n} rows' },
  taking: { zh: '已收下 {taken} 行，还有 {waiting} 行…', en: '{taken} taken, {waiting} to go …' },
  taken: {
    zh: '已登记 {taken} 件，没有收 {left} 行。期限从收下那一刻算起。',
    en: 'Taken in: {taken}. Left out: {left}. Limits run from the taking.',
  },
  discarded: { zh: '这张表没有收下，内容已删除。', en: 'The list was not taken; its words are deleted.' },
  next: { zh: '再导入一张', en: 'Bring in another' },
});

interface FoundListProps {
  readonly county: string;
  readonly found: CaseImport;
  readonly onNext: () => void;
}

export function FoundList({ county, found, onNext }: FoundListProps) {
  const say = useWords(WORDS);
  const [leftOut, setLeftOut] = useState<readonly number[]>([]);
  const { fileName, rowsRead, rowsGood, findings, rows, standing } = found;
  const isChoosing = standing === 'waiting';
  return (
    <div className="card cases">
      <p data-good={rowsGood}>{say('read', { name: fileName, rows: rowsRead, good: rowsGood })}</p>
      {isChoosing && <p className="muted">{say('nothingYet')}</p>}
      {findings.length > 0 && (
        <>
          <h2>{say('faults')}</h2>
          <p className="muted">{say('faultsHint')}</p>
          <ImportFindings findings={findings} />
        </>
      )}
      {standing !== 'discarded' && (
        <>
          <h2>{say('rows')}</h2>
          {isChoosing && <RepeatsNote rows={rows} onLeaveOut={setLeftOut} />}
          <FoundRows
            county={county}
            rows={rows}
            leftOut={leftOut}
            onLeaveOut={isChoosing ? setLeftOut : undefined}
          />
        </>
      )}
      <Decision county={county} found={found} leftOut={leftOut} onNext={onNext} />
    </div>
  );
}

interface RepeatsNoteProps {
  readonly rows: CaseImport['rows'];
  readonly onLeaveOut: (rows: readonly number[]) => void;
}

function RepeatsNote({ rows, onLeaveOut }: RepeatsNoteProps) {
  const say = useWords(WORDS);
  const again = rowsLikelyAgain(rows);
  if (again.length === 0) return null;
  return (
    <p>
      {say('again', { n: again.length })}{' '}
      <Button size="small" onClick={() => onLeaveOut(again)}>
        {say('leaveAgain')}
      </Button>
    </p>
  );
}

interface DecisionProps extends FoundListProps {
  readonly leftOut: readonly number[];
}

function Decision({ county, found, leftOut, onNext }: DecisionProps) {
  const say = useWords(WORDS);
  const { soFar, taking, discarding } = useDeciding(county, found.id, leftOut);
  const willTake = howManyTaken(found.rows, leftOut);
  if (found.standing === 'taken' || found.standing === 'discarded')
    return <Ended found={found} onNext={onNext} />;
  return (
    <>
      <ProblemNote error={taking.error ?? discarding.error} />
      {taking.isPending && soFar && (
        <p role="status">{say('taking', { taken: soFar.taken, waiting: soFar.waiting })}</p>
      )}
      <div className="case-step-buttons">
        <Button
          type="primary"
          disabled={willTake === 0 || discarding.isPending}
          loading={taking.isPending}
          onClick={() => taking.mutate()}
          data-act="take-import"
        >
          {say(found.standing === 'taking' ? 'goOn' : 'take', { n: willTake })}
        </Button>
        <Button
          loading={discarding.isPending}
          disabled={taking.isPending}
          onClick={() => discarding.mutate()}
          data-act="discard-import"
        >
          {say(found.standing === 'taking' ? 'dropRest' : 'discard')}
        </Button>
      </div>
    </>
  );
}

function useDeciding(county: string, importId: string, leftOut: readonly number[]) {
  const [soFar, setSoFar] = useState<TakenSoFar>();
  const params = { county, importId };
  const { caseImport, takeCaseImport, discardCaseImport } = caseImportEndpoints;
  const changes = [caseImport, caseworkEndpoints.cases, caseworkEndpoints.caseBoard] as const;
  const take = () => call(takeCaseImport, { params, body: { leaveOut: [...leftOut] } });
  const taking = useCommand({ send: () => takeAll(take, setSoFar), changes });
  const discarding = useCommand({ send: () => call(discardCaseImport, { params }), changes });
  return { soFar, taking, discarding };
}

function Ended({ found: { rows, standing }, onNext }: Pick<FoundListProps, 'found' | 'onNext'>) {
  const say = useWords(WORDS);
  const counted = (wanted: string): number => rows.filter((row) => row.standing === wanted).length;
  const taken = counted('taken');
  return (
    <div className="case-step-buttons">
      <p role="status" data-taken={taken}>
        {standing === 'taken' ? say('taken', { taken, left: counted('left-out') }) : say('discarded')}
      </p>
      <Button type="primary" onClick={onNext}>
        {say('next')}
      </Button>
    </div>
  );
}
