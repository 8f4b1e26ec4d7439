// Of when the figures are, whether the connection holds, and the way onto a wall screen.

import type { RefObject } from 'react';
import type { Board } from '#wire/survey';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { ProblemError } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { SimulatedTag, StatusTag } from '../frame/status-tag.tsx';
import type { Survey } from '../frame/use-survey.ts';
import type { Liveness } from './liveness.ts';

const WORDS = wordsOf({
  live: { zh: '实时 · {at} 的数字', en: 'Live · figures of {at}' },
  late: { zh: '更新得慢 · 这是 {at} 的数字', en: 'Slow to update · these are the figures of {at}' },
  lost: {
    zh: '连接中断 · 这是 {at} 的数字，正在重新连接…',
    en: 'Connection lost · these are the figures of {at}; trying again …',
  },
  refused: { zh: '{message} · 这是 {at} 的数字', en: '{message} · these are the figures of {at}' },
  wall: { zh: '投屏', en: 'Wall screen' },
});

interface LiveNoteProps {
  readonly board: Board;
  readonly survey: Survey;
  readonly liveness: Liveness;
  readonly error: Error | null;
  readonly wall: RefObject<HTMLDivElement | null>;
}

export function LiveNote({ board, survey, liveness, error, wall }: LiveNoteProps) {
  const say = useWords(WORDS);
  const sayState = useStateOf(board, liveness, error);
  return (
    <div className="board-live">
      <p className="board-wall-title">
        {survey.title} <StatusTag status={board.status} /> {survey.isSimulated && <SimulatedTag />}
      </p>
      <p className={`board-liveness board-liveness-${liveness}`} role="status" data-liveness={liveness}>
        {sayState}
      </p>
      {document.fullscreenEnabled && (
        <button type="button" className="board-quiet" onClick={() => wall.current?.requestFullscreen()}>
          {say('wall')}
        </button>
      )}
    </div>
  );
}

function useStateOf(board: Board, liveness: Liveness, error: Error | null): string {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const at = times.clockWithSeconds(board.atMs);
  const isRefusal = error instanceof ProblemError && error.problem.code !== 'connection-lost';
  return isRefusal ? say('refused', { message: text(error.problem.message), at }) : say(liveness, { at });
}
