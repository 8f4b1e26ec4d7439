// A form as a tree: questions, groups, repeats and loops, each with the row it came from.
import { type FileFinding, refusal, warning } from './findings.ts';
import { isName } from './names.ts';
import { type Control, type RowType, rowTypeOf } from './row-types.ts';
import { headerOfCell, type Row, type Table, text } from './table.ts';

export type FormNode = {
  readonly name: string;
  readonly row: Row;
  readonly type: Exclude<RowType, { is: 'end' | 'include' | 'unknown' }>;
  readonly children: FormNode[];
  readonly parent: FormNode | undefined;
};

export type Form = { readonly top: readonly FormNode[]; readonly findings: readonly FileFinding[] };

const YES: ReadonlySet<string> = new Set(['yes', 'true', 'true()', '1']);

export function isYes(words: string): boolean {
  return YES.has(words.toLowerCase());
}

/** The tree of the survey sheet. Rows that cannot be placed are findings; the rest is there all the same. */
export function formOf(survey: Table): Form {
  const builder = new Builder();
  for (const row of survey.rows) builder.take(row);
  builder.close();
  return { top: builder.top, findings: builder.findings };
}

/** Every node, parents before children, in the order of rows. */
export function* nodesOf(nodes: readonly FormNode[]): Generator<FormNode> {
  for (const node of nodes) {
    yield node;
    yield* nodesOf(node.children);
  }
}

/** Whether somebody answers it, or is read it: neither a group, nor reckoned, nor a file beside the form. */
export function isAsked({ type }: FormNode): boolean {
  return type.is === 'select' || (type.is === 'simple' && type.simple.part === 'asked');
}

/** Deeper nesting than this is no questionnaire. */
const DEEPEST = 50;

class Builder {
  readonly top: FormNode[] = [];
  readonly findings: FileFinding[] = [];
  private readonly open: FormNode[] = [];

  take(row: Row): void {
    if (isYes(text(row, 'disabled'))) return;
    const typed = text(row, 'type');
    if (typed === '') this.untyped(row);
    else this.typed(typed, row);
  }

  private typed(typed: string, row: Row): void {
    const type = rowTypeOf(typed);
    if (type.is === 'end') this.end(type.control, row);
    else if (type.is === 'include') this.refuse('xlsform-include', { row: row.number }, row, 'type');
    else if (type.is === 'unknown')
      this.refuse('xlsform-type-unknown', { type: typed.slice(0, 60) }, row, 'type');
    else this.add(row, type);
  }

  close(): void {
    for (const node of this.open.splice(0)) {
      const details = { control: controlOf(node), name: node.name };
      this.refuse('xlsform-begin-unmatched', details, node.row, 'type');
    }
  }

  private untyped(row: Row): void {
    const isRemark = text(row, 'name') === '' && text(row, 'label') === '';
    if (!isRemark) {
      this.refuse('xlsform-type-missing', { row: row.number }, row, 'type');
      return;
    }
    const place = { sheet: 'survey', row: row.number };
    this.findings.push(warning('xlsform-row-without-question', { row: row.number }, place));
  }

  private add(row: Row, type: FormNode['type']): void {
    const name = nameOf(row, type);
    if (name === '') {
      this.refuse('xlsform-name-missing', { row: row.number }, row, 'name');
      return;
    }
    if (!isName(name)) this.refuse('xlsform-name-malformed', { name: name.slice(0, 60) }, row, 'name');
    if (isAudit(type) && name !== 'audit') this.refuse('xlsform-audit-named', {}, row, 'name');
    const node: FormNode = { name, row, type, children: [], parent: this.open.at(-1) };
    (node.parent?.children ?? this.top).push(node);
    if (type.is !== 'begin') return;
    if (this.open.length === DEEPEST) this.refuse('xlsform-nested-too-deep', { most: DEEPEST }, row, 'type');
    if (this.open.length < DEEPEST) this.open.push(node);
  }

  private end(control: Control, row: Row): void {
    const last = this.open.at(-1);
    if (last && controlOf(last) === control) this.open.pop();
    else {
      const name = text(row, 'name');
      this.refuse('xlsform-end-unmatched', { control, row: row.number, name: name || '-' }, row, 'type');
    }
  }

  private refuse<Code extends Parameters<typeof refusal>[0]>(
    code: Code,
    details: Parameters<typeof refusal<Code>>[1],
    row: Row,
    column: string,
  ): void {
    const place = { sheet: 'survey', row: row.number, column: headerOfCell(row, column) };
    this.findings.push(refusal(code, details, place));
  }
}

function isAudit(type: FormNode['type']): boolean {
  return type.is === 'simple' && type.simple.name === 'audit';
}

function controlOf({ type }: FormNode): Control {
  return type.is === 'begin' ? type.control : 'group';
}

function nameOf(row: Row, type: FormNode['type']): string {
  const name = text(row, 'name');
  if (name !== '' || type.is !== 'simple') return name;
  if (type.simple.name === 'note') return `generated_note_name_${row.number}`;
  return type.simple.name === 'audit' ? 'audit' : '';
}
