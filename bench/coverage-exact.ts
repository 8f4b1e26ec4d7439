// A simple random sample: its evidence and its chances, without simulation.
import { logGamma, type ShareEvidence } from '#estimation';

export function simpleEvidence(k: number, n: number): ShareEvidence {
  const value = k / n;
  const standardError = Math.sqrt((value * (1 - value)) / (n - 1));
  return { value, standardError, degreesOfFreedom: n - 1, n, kishN: n };
}

export function binomialChances(n: number, p: number): Float64Array {
  const whole = logGamma(n + 1);
  return Float64Array.from({ length: n + 1 }, (_, k) =>
    Math.exp(whole - logGamma(k + 1) - logGamma(n - k + 1) + k * Math.log(p) + (n - k) * Math.log(1 - p)),
  );
}
