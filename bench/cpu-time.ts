// CPU seconds of a task: the median of nine runs, all threads counted.
import { median } from './figures.ts';

export const RUNS = 9;

/** CPU milliseconds of each run. One run before them warms the compiler and is not counted. */
export function cpuRuns(task: () => unknown, runs = RUNS): readonly number[] {
  task();
  return Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    task();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
}

/** One line: median, spread, and what was asked for. */
export function taskLine(name: string, runs: readonly number[], must?: number, aim?: number): string {
  const middle = median(runs) / 1000;
  const wanted =
    must === undefined
      ? ''
      : `; must ${must}: ${middle <= must ? 'met' : 'NOT MET'}, aim ${aim}: ${middle <= (aim ?? 0) ? 'met' : 'not met'}`;
  const [least, most] = [Math.min(...runs) / 1000, Math.max(...runs) / 1000];
  return `${name}: median ${shown(middle)} CPU s (${shown(least)} to ${shown(most)}, n ${runs.length})${wanted}`;
}

function shown(seconds: number): string {
  return seconds < 0.1 ? seconds.toFixed(4) : seconds < 10 ? seconds.toFixed(3) : seconds.toFixed(1);
}

/** Nanoseconds of one addition into a random place of a column in the cache, and of one beyond it. */
export function scatterAddRate(): { readonly cached: number; readonly wide: number } {
  return { cached: scatterInto(1 << 15), wide: scatterInto(1 << 23) };
}

function scatterInto(cells: number): number {
  const column = new Float64Array(cells);
  const places = Int32Array.from(
    { length: 1 << 20 },
    (_, at) => Math.imul(at, 0x9e3779b1) >>> (32 - Math.log2(cells)),
  );
  const add = (): void => {
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] ?? 0;
      column[place] = (column[place] ?? 0) + 1.5;
    }
  };
  return (median(cpuRuns(add)) * 1e6) / places.length;
}
