// Makes equal conditions one and the same object, so that the search knows at once what it has claimed before.
import type { Condition, Test } from './flow.ts';

export class Interner {
  private readonly known = new Map<string, Condition>();
  private readonly numbers = new Map<Condition, number>();

  same(condition: Condition): Condition {
    if (this.numbers.has(condition)) return condition;
    const whole = this.withSameParts(condition);
    const key = this.keyOf(whole);
    const known = this.known.get(key);
    if (known) return known;
    this.known.set(key, whole);
    this.numbers.set(whole, this.numbers.size);
    return whole;
  }

  private withSameParts(condition: Condition): Condition {
    if (condition.is === 'not') return { is: 'not', part: this.same(condition.part) };
    if (condition.is !== 'all' && condition.is !== 'any') return condition;
    return { is: condition.is, parts: condition.parts.map((part) => this.same(part)) };
  }

  private keyOf(condition: Condition): string {
    if (condition.is === 'not') return `not ${this.numbers.get(condition.part)}`;
    if (condition.is === 'all' || condition.is === 'any')
      return `${condition.is} ${condition.parts.map((part) => this.numbers.get(part)).join(' ')}`;
    if (condition.is === 'answer') return `${condition.step} ${testKey(condition.test)}`;
    return JSON.stringify(condition);
  }
}

function testKey(test: Test): string {
  return JSON.stringify(test.is === 'codes' ? ['codes', ...test.codes] : test);
}
