// Several partial statements as one; the later wins.

export function merged<Statement extends object>(parts: readonly Statement[]): Partial<Statement> {
  const whole: Partial<Statement> = {};
  for (const part of parts) Object.assign(whole, part);
  return whole;
}
