// Which option a row of digit keys means. It knows nothing of the question but the codes of its options.

export interface Pressed {
  /** digits typed that may still become a longer code */
  readonly pending: string;
  /** the option meant, when it is certain */
  readonly code?: string;
}

/**
 * One digit more: `1` is taken at once unless there is a `10`; then Enter takes it (`codeEntered`).
 * A digit that fits nothing after the earlier ones begins anew.
 */
export function pressDigit(codes: readonly string[], pending: string, digit: string): Pressed {
  const typed = pending + digit;
  const fitting = codes.filter((code) => code.startsWith(typed));
  if (fitting.length === 0) return pending === '' ? { pending: '' } : pressDigit(codes, '', digit);
  const isCertain = fitting.length === 1 && fitting[0] === typed;
  return isCertain ? { pending: '', code: typed } : { pending: typed };
}

/** The option that Enter takes: the digits typed so far, when they are a code. */
export function codeEntered(codes: readonly string[], pending: string): string | undefined {
  return codes.includes(pending) ? pending : undefined;
}
