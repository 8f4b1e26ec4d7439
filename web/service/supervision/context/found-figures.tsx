// A list that was read: how many counts can be taken, what is wrong, and the choice to take it or not.
import { Button } from 'antd';
import { type ContextImport, contextEndpoints } from '#wire/service';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { ImportFindings } from '../../outreach/ledger/import-findings.tsx';

const WORDS = wordsOf({
  read: {
    zh: '“{name}”：读到 {rows} 行，{figures} 个数可以收下。',
    en: '“{name}”: {rows} rows read, {figures} counts can be taken.',
  },
  span: { zh: '从 {from} 到 {to}。', en: 'From {from} to {to}.' },
  changes: {
    zh: '其中 {n} 个与已有的数不同，收下后以这次为准，原来的数会留着备查。',
    en: '{n} of them differ from what stands: these replace it, and what stood there is kept beside.',
  },
  personal: {
    zh: '文件里有个人信息，整个没有收下，内容没有保存。请照下面的行和列在原表里删去，再导入。',
    en: 'There is something of people in the file. Nothing of it was taken or kept. Delete what stands in the rows and columns below and bring it in again.',
  },
  faults: { zh: '不能收下的', en: 'What cannot be taken' },
  take: { zh: '收下 {n} 个数', en: 'Take {n} counts' },
  discard: { zh: '都不要', en: 'Discard' },
  taken: { zh: '已收下。', en: 'Taken.' },
  discarded: { zh: '没有收下。', en: 'Not taken.' },
  next: { zh: '再导入一个', en: 'Bring in another' },
});

interface FoundProps {
  readonly county: string;
  readonly found: ContextImport;
  readonly onNext: () => void;
}

export function FoundFigures({ county, found, onNext }: FoundProps) {
  const say = useWords(WORDS);
  const { fileName, rowsRead, figures, findings, isPersonal, changes, fromMonth, toMonth } = found;
  return (
    <section className="card outreach-form" data-standing={found.standing} data-personal={isPersonal}>
      {isPersonal ? (
        <div className="problem-note" role="alert">
          {say('personal')}
        </div>
      ) : (
        <p data-figures={figures}>
          {say('read', { name: fileName, rows: rowsRead, figures })}{' '}
          {fromMonth && toMonth && say('span', { from: fromMonth.slice(0, 7), to: toMonth.slice(0, 7) })}{' '}
          {changes > 0 && say('changes', { n: changes })}
        </p>
      )}
      {findings.length > 0 && (
        <>
          <h2>{say('faults')}</h2>
          <ImportFindings findings={findings} />
        </>
      )}
      {found.standing === 'waiting' ? (
        <Deciding county={county} found={found} />
      ) : (
        <p role="status">{say(found.standing)}</p>
      )}
      {found.standing !== 'waiting' && <Button onClick={onNext}>{say('next')}</Button>}
    </section>
  );
}

function Deciding({ county, found: { id: importId, figures } }: Omit<FoundProps, 'onNext'>) {
  const say = useWords(WORDS);
  const params = { county, importId };
  const { takeContextImport, discardContextImport, contextImport, contextImports, contextPage } =
    contextEndpoints;
  const changes = [contextImport, contextImports, contextPage];
  const taking = useCommand({ send: () => call(takeContextImport, { params }), changes });
  const discarding = useCommand({ send: () => call(discardContextImport, { params }), changes });
  return (
    <>
      <ProblemNote error={taking.error ?? discarding.error} />
      <div className="outreach-filters">
        <Button
          type="primary"
          disabled={figures === 0}
          loading={taking.isPending}
          onClick={() => taking.mutate()}
          data-act="take-figures"
        >
          {say('take', { n: figures })}
        </Button>
        <Button loading={discarding.isPending} onClick={() => discarding.mutate()} data-act="discard-figures">
          {say('discard')}
        </Button>
      </div>
    </>
  );
}
