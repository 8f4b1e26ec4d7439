// Before and after of one place, on the axis of the table.
import { type Axis, alongAxis, percent } from '#web/public';
import { NO_FIGURE } from '../../../platform/parts/figures.ts';
import { useLanguage, useWords } from '../../../shell/language.tsx';
import { ANALYSIS_WORDS } from '../analysis-words.ts';

const WIDTH = 220;
const HEIGHT = 20;
const EDGE = 12;

interface DotsProps {
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly axis: Axis;
}

export function ChangeDots({ name, before, after, axis }: DotsProps) {
  const say = useWords(ANALYSIS_WORDS);
  const { language } = useLanguage();
  const text = (share: number | null): string => (share === null ? NO_FIGURE : percent(share, language));
  const words = say('changeRow', { name, before: text(before), after: text(after) });
  const at = (share: number): number => EDGE + alongAxis(axis, share) * (WIDTH - 2 * EDGE);
  const middle = HEIGHT / 2;
  return (
    <svg className="analysis-dot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words}>
      <title>{words}</title>
      {axis.ticks.map((tick) => (
        <line key={tick} className="tick" x1={at(tick / 100)} x2={at(tick / 100)} y1={0} y2={HEIGHT} />
      ))}
      {before !== null && after !== null && (
        <line className="way" x1={at(before)} x2={at(after)} y1={middle} y2={middle} />
      )}
      {before !== null && <circle className="before" cx={at(before)} cy={middle} r={4} />}
      {after !== null && <circle className="after" cx={at(after)} cy={middle} r={4} />}
    </svg>
  );
}
