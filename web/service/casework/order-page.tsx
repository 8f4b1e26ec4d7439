// A work order on one sheet of A4: the matter, its own limit and the rule it follows, and room to sign. Nothing of a shielded sender.
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { caseworkEndpoints } from '#wire/service';
import { BackIcon } from '../../platform/parts/icons.tsx';
import { useTimes } from '../../platform/parts/use-times.ts';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import './casework.css';

const WORDS = wordsOf({
  waiting: { zh: '正在读取…', en: 'Loading …' },
  back: { zh: '返回', en: 'Back' },
  print: { zh: '打印', en: 'Print' },
  title: { zh: '事项交办单', en: 'Work order' },
  simulated: { zh: '（模拟数据）', en: '(simulated)' },
  number: { zh: '编号', en: 'Number' },
  kind: { zh: '类别', en: 'Kind' },
  source: { zh: '来源', en: 'Came by' },
  received: { zh: '收到', en: 'Received' },
  place: { zh: '地点', en: 'Place' },
  unit: { zh: '责任单位', en: 'Office responsible' },
  person: { zh: '经办人', en: 'Person' },
  sender: { zh: '反映人', en: 'Sender' },
  matter: { zh: '反映内容', en: 'What was said' },
  order: { zh: '办理要求', en: 'What is to be done' },
  acceptBy: { zh: '受理或退回时限', en: 'To be taken up or sent back by' },
  due: { zh: '办结时限', en: 'To be closed by' },
  afterAccept: { zh: '自受理之日起按规则计算', en: 'reckoned from acceptance, by the rule' },
  rule: { zh: '时限规则', en: 'Rule of the limits' },
  uncertain: {
    zh: '（部分年份尚无国务院放假安排，暂按周一至周五计算）',
    en: '(for a year without an official calendar Monday to Friday are taken as working days)',
  },
  result: { zh: '办理结果', en: 'What was done' },
  signed: { zh: '经办人签字：', en: 'Signed:' },
  day: { zh: '日期：', en: 'Date:' },
  printed: { zh: '打印于 {when}', en: 'printed {when}' },
  unsorted: { zh: '未分类', en: 'not sorted' },
});

export function OrderPage() {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const params = useParams({ from: '/office/cases/$county/$caseId/order' });
  const { data, error } = useQuery(asking(caseworkEndpoints.workOrder, { params }));
  if (!data) return error ? <ProblemNote error={error} /> : <p className="muted">{say('waiting')}</p>;
  const due = (atMs: number | null): string => (atMs === null ? say('afterAccept') : times.dayAndClock(atMs));
  const rows = [
    [say('kind'), `${text(data.sort)} · ${data.kind ? text(data.kind) : say('unsorted')}`],
    [say('source'), text(data.source)],
    [say('received'), times.dayAndClock(data.receivedMs)],
    [say('place'), [text(data.place), data.spot].filter(Boolean).join(' · ')],
    [say('unit'), data.unit ? text(data.unit) : ''],
    [say('person'), data.person ?? ''],
    [say('sender'), [data.senderName, data.maskedNumber].filter(Boolean).join(' ')],
    [say('acceptBy'), due(data.acceptByMs)],
    [say('due'), `${due(data.dueMs)}${data.isDueCertain ? '' : say('uncertain')}`],
    [say('rule'), `${text(data.ruleName)}（${text(data.ruleSource)}）`],
  ].filter(([, value]) => value !== '');
  return (
    <article className="order">
      <header className="order-acts">
        <Link to="/cases/$county/$caseId" params={params}>
          <BackIcon /> {say('back')}
        </Link>
        <Button type="primary" onClick={() => window.print()}>
          {say('print')}
        </Button>
      </header>
      <div className="order-sheet">
        <h1>
          {say('title')}
          {data.isSimulated && say('simulated')}
        </h1>
        <p className="order-number numbers">
          {say('number')} {data.number}
        </p>
        <table>
          <tbody>
            {rows.map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            ))}
            <tr className="order-words">
              <th scope="row">{say('matter')}</th>
              <td>{data.text}</td>
            </tr>
            {data.order !== '' && (
              <tr className="order-words">
                <th scope="row">{say('order')}</th>
                <td>{data.order}</td>
              </tr>
            )}
            <tr className="order-result">
              <th scope="row">{say('result')}</th>
              <td />
            </tr>
          </tbody>
        </table>
        <footer>
          <span>{say('signed')}</span>
          <span>{say('day')}</span>
          <span className="muted numbers">{say('printed', { when: times.dayAndClock(data.printedMs) })}</span>
        </footer>
      </div>
    </article>
  );
}
