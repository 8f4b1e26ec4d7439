// Caller numbers as somebody types them: one a line, each once.

/** Lines without their ends, empty ones left out. */
export function numbersIn(text: string): string[] {
  const lines = text.split(/[\n,，;；]/).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

/** Those that the server would refuse. */
export function faultyNumbers(numbers: readonly string[]): string[] {
  return numbers.filter((number) => !/^\+?\d[\d -]{2,18}\d$/.test(number));
}
