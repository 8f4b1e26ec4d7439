// Medians, quantiles and how they are printed.
import { cpus, loadavg, totalmem } from 'node:os';

/** The value below which a share of the values lies (nearest rank). NaN where there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** `median 3.1 ms (min 2.8, max 4.0, n 9)` */
export function spread(values: readonly number[], unit: string): string {
  const shown = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
  return `median ${shown(median(values))} ${unit} (min ${shown(Math.min(...values))}, max ${shown(Math.max(...values))}, n ${values.length})`;
}

/** `median 3.1 / p95 8.0 / p99 12.4 ms (n 5000)` */
export function latencies(values: readonly number[]): string {
  return `median ${median(values).toFixed(2)} / p95 ${quantile(values, 0.95).toFixed(2)} / p99 ${quantile(values, 0.99).toFixed(2)} ms (n ${values.length})`;
}

/** The figure beside what was asked for. */
export function against(value: number, wanted: number, unit: string): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} ${unit}, wanted under ${wanted} ${unit}: ${value < wanted ? 'met' : 'NOT MET'}`;
}

export function machine(): string {
  const [processor] = cpus();
  return `${cpus().length} × ${processor?.model ?? '?'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, node ${process.version}, load before ${loadavg()[0]?.toFixed(2)}`;
}
