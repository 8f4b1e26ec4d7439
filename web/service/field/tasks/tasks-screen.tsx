// My tasks: cases that were given to me, handed down to my office, or lie there with nobody; soonest due first.
import { Link } from '@tanstack/react-router';
import { STANDINGS, STEPS } from '#service/casework';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { useCampaignSearch } from '../use-campaign-search.ts';
import type { Task } from './task.ts';
import { useTasks, useWaitingSteps } from './use-tasks.ts';

const WORDS = wordsOf({
  title: { zh: '我的任务', en: 'My tasks' },
  none: { zh: '没有要您办的诉求。', en: 'No matters are given to you.' },
  fromPhone: { zh: '没有网络：按上次带出的任务', en: 'No connection: the tasks as last taken along' },
  due: { zh: '期限 {time}', en: 'due {time}' },
  late: { zh: '已超期，期限 {time}', en: 'late, due {time}' },
  waiting: { zh: '已记下，等待发送', en: 'written down, waiting to be sent' },
  opening: { zh: '正在读取任务…', en: 'Loading the tasks …' },
});

export function TasksScreen() {
  const say = useWords(WORDS);
  const { data, error } = useTasks();
  return (
    <section className="field-screen" data-screen="tasks">
      <h1>{say('title')}</h1>
      <ProblemNote error={data ? null : error} />
      {!data && !error && <p className="muted">{say('opening')}</p>}
      {data?.isFromPhone && <p className="field-aside">{say('fromPhone')}</p>}
      {data?.tasks.length === 0 && <p className="card">{say('none')}</p>}
      {data?.tasks.map((task) => (
        <Row key={task.id} task={task} />
      ))}
    </section>
  );
}

function Row({ task }: { readonly task: Task }) {
  const say = useWords(WORDS);
  const text = useText();
  const waiting = useWaitingSteps(task.id);
  const last = waiting.at(-1);
  return (
    <Link
      to="/field"
      search={{ ...useCampaignSearch(), view: 'tasks', task: task.id }}
      className="field-row field-round"
      data-task={task.number}
    >
      <strong>{task.text.slice(0, 60)}</strong>
      <span className="muted numbers">
        {task.number} · {text(STANDINGS[task.standing].label)} {task.spot && `· ${task.spot}`}
      </span>
      <DueLine dueMs={task.dueMs} />
      {last && (
        <span className="field-aside">
          {text(STEPS[last].label)}: {say('waiting')}
        </span>
      )}
    </Link>
  );
}

export function DueLine({ dueMs }: Pick<Task, 'dueMs'>) {
  const say = useWords(WORDS);
  const times = useTimes();
  if (dueMs === null) return null;
  const isLate = dueMs < Date.now();
  return (
    <span className={isLate ? 'field-late' : 'muted'}>
      {say(isLate ? 'late' : 'due', { time: times.dayAndClock(dueMs) })}
    </span>
  );
}
