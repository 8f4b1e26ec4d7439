// An XLSForm as steps. What is reckoned, repeated or filtered by expressions beyond the prover is left undecided.
import type { Expression } from '../expression/expression.ts';
import { parseExpression } from '../expression/parse-expression.ts';
import { type FormNode, isAsked, isYes, nodesOf } from '../xlsform/form.ts';
import { endsOf, parametersIn } from '../xlsform/parameters.ts';
import type { ReadForm } from '../xlsform/read-xlsform.ts';
import { labelsOf, text } from '../xlsform/table.ts';
import { conditionOf, constantOf, type Subject, type Subjects } from './condition-of.ts';
import {
  ALWAYS,
  ANY_OTHER_TEXT,
  all,
  type Condition,
  type Domain,
  type Flow,
  type FlowStep,
} from './flow.ts';
import { Interner } from './interner.ts';
import { secondsFor } from './seconds.ts';

/** `strays`: conditions that ask about a question that comes later. */
export type FormFlow = { readonly flow: Flow; readonly strays: readonly Stray[] };
export type Stray = { readonly id: string; readonly about: string };

export function formFlow(form: ReadForm): FormFlow {
  const builder = new Builder(form);
  return { flow: builder.steps(), strays: builder.strays };
}

class Builder {
  readonly strays: Stray[] = [];
  private readonly form: ReadForm;
  private readonly asked: readonly FormNode[];
  private readonly positions: ReadonlyMap<string, number>;
  private readonly later: ReadonlyMap<string, number>;
  private readonly named: ReadonlyMap<string, readonly FormNode[]>;
  private readonly texts: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly numbers = new Map<string, number>();
  private readonly interner = new Interner();

  constructor(form: ReadForm) {
    this.form = form;
    const nodes = [...nodesOf(form.top)];
    this.asked = nodes.filter(isAsked);
    this.positions = new Map(this.asked.map((node, index) => [node.name, index]));
    this.later = new Map(nodes.map((node, index) => [node.name, index]));
    this.named = Map.groupBy(this.asked, ({ name }) => name);
    this.texts = textsNamed(nodes);
  }

  steps(): FlowStep[] {
    return this.asked.map((node, index) => this.step(node, index));
  }

  private step(node: FormNode, index: number): FlowStep {
    const own = this.condition(node, 'relevant', index);
    const around = this.interner.same(all(groupsOf(node).map((group) => this.groupCondition(group, index))));
    const check = all([this.condition(node, 'constraint', index) ?? ALWAYS, ...rangeOf(node, index)]);
    return {
      id: node.name,
      domain: this.domain(node),
      asked: this.interner.same(all([around, own ?? ALWAYS])),
      ...(own ? { own, around } : {}),
      ...(check.is === 'always' ? {} : { check }),
      blank: blankOf(node),
      ...(isFiltered(node) ? { isFiltered: true } : {}),
      seconds: secondsFor(this.words(node)),
    };
  }

  private groupCondition(group: FormNode, index: number): Condition {
    const relevant = this.condition(group, 'relevant', index) ?? ALWAYS;
    const isCounted = text(group.row, 'repeat_count') !== '';
    return isCounted ? all([relevant, this.unknown(`count ${group.name}`)]) : relevant;
  }

  private condition(node: FormNode, column: string, index: number): Condition | undefined {
    const typed = text(node.row, column);
    if (typed === '') return undefined;
    const parsed = parseExpression(typed);
    if (!parsed.ok) return this.unknown(`${index} ${typed}`);
    const self = column === 'constraint' ? this.subject(node.name) : undefined;
    return this.interner.same(conditionOf(parsed.expression, this.subjects(node, index, self)));
  }

  private subjects(node: FormNode, index: number, self: Subject | undefined): Subjects {
    return {
      self,
      byName: (name) => {
        if (name === node.name) return self;
        const isLater = (this.later.get(name) ?? -1) > (this.later.get(node.name) ?? 0);
        if (isLater) this.strays.push({ id: node.name, about: name });
        const isAcross = (this.named.get(name) ?? []).some(
          (other) => repeatOf(other) !== repeatOf(node) && repeatOf(other),
        );
        return isLater || isAcross ? undefined : this.subject(name);
      },
      unknown: (expression) =>
        this.unknown(`${hasSelf(expression) ? index : ''} ${JSON.stringify(expression)}`),
    };
  }

  private subject(name: string): Subject | undefined {
    const step = this.positions.get(name);
    const node = step === undefined ? undefined : this.asked[step];
    if (step === undefined || !node) return undefined;
    const answers = answersOf(node);
    return answers && { step, answers, codes: this.codes(node) };
  }

  private unknown(key: string): Condition {
    const number = this.numbers.get(key) ?? this.numbers.size;
    this.numbers.set(key, number);
    return { is: 'unknown', number };
  }

  private domain(node: FormNode): Domain {
    const answers = answersOf(node);
    const codes = this.codes(node);
    if (answers === 'one') return { is: 'one', codes };
    if (answers === 'several') return { is: 'several', codes, exclusive: new Set() };
    if (answers === 'number' || answers === 'day') return { is: 'number', isWhole: isWhole(node) };
    const isNote = node.type.is === 'simple' && node.type.simple.answer === 'note';
    if (isNote) return { is: 'nothing' };
    return { is: 'one', codes: [...(this.texts.get(node.name) ?? []), ANY_OTHER_TEXT] };
  }

  private codes(node: FormNode): readonly string[] {
    if (node.type.is !== 'select')
      return node.type.is === 'simple' && node.type.simple.answer === 'acknowledge' ? ['OK'] : [];
    const { list, hasOther } = node.type.select;
    const rows = this.form.lists.get(list);
    const codes = rows?.map((row) => text(row, 'name')) ?? [
      ...(this.texts.get(node.name) ?? []),
      ANY_OTHER_TEXT,
    ];
    return [...new Set(hasOther ? [...codes, 'other'] : codes)];
  }

  private words(node: FormNode): string {
    const rows = node.type.is === 'select' ? (this.form.lists.get(node.type.select.list) ?? []) : [];
    return [node.row, ...rows].map((row) => labelsOf(row)[0]?.text ?? '').join('');
  }
}

function answersOf({ type }: FormNode): Subject['answers'] | undefined {
  if (type.is === 'select') return type.select.answer === 'rank' ? undefined : type.select.answer;
  if (type.is !== 'simple') return undefined;
  const { answer } = type.simple;
  if (answer === 'integer' || answer === 'decimal' || answer === 'range') return 'number';
  if (answer === 'date') return 'day';
  if (answer === 'acknowledge') return 'one';
  return answer === 'text' ? 'text' : undefined;
}

function isWhole({ type }: FormNode): boolean {
  return type.is === 'simple' && (type.simple.answer === 'integer' || type.simple.answer === 'date');
}

function rangeOf({ type, row }: FormNode, step: number): Condition[] {
  const isRange = type.is === 'simple' && type.simple.answer === 'range';
  const parameters = isRange ? parametersIn(text(row, 'parameters')) : undefined;
  if (!parameters) return [];
  const { start, end } = endsOf(parameters);
  const span = { low: Math.min(start, end), high: Math.max(start, end) };
  if (!Number.isFinite(span.low)) return [];
  return [{ is: 'answer', step, test: { is: 'number', spans: [span] } }];
}

function blankOf(node: FormNode): FlowStep['blank'] {
  const typed = text(node.row, 'required');
  if (typed === '' || /^(no|false|false\(\))$/i.test(typed)) return 'yes';
  const isNote = node.type.is === 'simple' && node.type.simple.answer === 'note';
  return isNote ? 'yes' : isYes(typed) ? 'no' : 'open';
}

function isFiltered({ type, row }: FormNode): boolean {
  return text(row, 'choice_filter') !== '' || (type.is === 'select' && type.select.source !== 'choices');
}

function groupsOf(node: FormNode): FormNode[] {
  const groups: FormNode[] = [];
  for (let group = node.parent; group; group = group.parent) groups.unshift(group);
  return groups;
}

function repeatOf(node: FormNode): FormNode | undefined {
  return groupsOf(node).findLast(({ type }) => type.is === 'begin' && type.control !== 'group');
}

function hasSelf(expression: Expression): boolean {
  if (expression.is === 'self') return true;
  if (expression.is === 'path') return true;
  if (expression.is === 'call') return expression.given.some(hasSelf);
  if (expression.is === 'negative') return hasSelf(expression.operand);
  return expression.is === 'operation' && (hasSelf(expression.left) || hasSelf(expression.right));
}

/** The texts that conditions compare each question with. */
function textsNamed(nodes: readonly FormNode[]): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  for (const node of nodes)
    for (const column of ['relevant', 'constraint']) {
      const parsed = parseExpression(text(node.row, column));
      if (parsed.ok) collect(parsed.expression, node.name, named);
    }
  return named;
}

function collect(expression: Expression, self: string, named: Map<string, Set<string>>): void {
  if (expression.is === 'call') for (const given of expression.given) collect(given, self, named);
  if (expression.is === 'negative') collect(expression.operand, self, named);
  if (expression.is === 'call' && expression.name === 'selected') note(expression.given, self, named);
  if (expression.is !== 'operation') return;
  collect(expression.left, self, named);
  collect(expression.right, self, named);
  note([expression.left, expression.right], self, named);
  note([expression.right, expression.left], self, named);
}

function note([subject, value]: readonly Expression[], self: string, named: Map<string, Set<string>>): void {
  const name = subject?.is === 'question' ? subject.name : subject?.is === 'self' ? self : undefined;
  const constant = value && constantOf(value);
  if (name === undefined || typeof constant !== 'string' || constant === '') return;
  const texts = named.get(name) ?? new Set();
  named.set(name, texts.add(constant));
}
