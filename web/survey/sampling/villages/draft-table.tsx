// The rows of the village table with a cell to type in for everything.

import { Button, Table, type TableColumnsType } from 'antd';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { type Frame, numbersOf } from '../frame.ts';
import { FIELD_WORDS } from './field-words.ts';
import { type DraftFinding, VILLAGE_FIELDS, type VillageDraft, type VillageField } from './village-draft.ts';

const WORDS = wordsOf({
  ...FIELD_WORDS,
  row: { zh: '行', en: 'Row' },
  numbers: { zh: '已有号码', en: 'Numbers taken' },
  remove: { zh: '删去', en: 'Remove' },
  removeRow: { zh: '删去第 {row} 行', en: 'Remove row {row}' },
  hasNumbers: {
    zh: '已有号码，不能删去，代码也不能改',
    en: 'It has numbers: it cannot be removed, nor its code changed',
  },
  cell: { zh: '第 {row} 行 {field}', en: 'Row {row}, {field}' },
});

export const ROWS_A_PAGE = 50;
const FIGURE_FIELDS: readonly VillageField[] = ['population', 'target'];

interface DraftTableProps {
  readonly frame: Frame;
  readonly drafts: readonly VillageDraft[];
  readonly findings: readonly DraftFinding[];
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly onChange: (drafts: readonly VillageDraft[]) => void;
}

export function DraftTable(props: DraftTableProps) {
  const { drafts, page, onPage } = props;
  return (
    <Table
      size="small"
      rowKey="key"
      className="villages-draft"
      columns={useColumns(props)}
      dataSource={[...drafts]}
      pagination={{
        current: page,
        pageSize: ROWS_A_PAGE,
        onChange: onPage,
        hideOnSinglePage: true,
        showSizeChanger: false,
      }}
      scroll={{ x: 'max-content' }}
    />
  );
}

function useColumns({
  frame,
  drafts,
  findings,
  page,
  onChange,
}: DraftTableProps): TableColumnsType<VillageDraft> {
  const say = useWords(WORDS);
  const taken = new Map(frame.places.map((place) => [place.code, numbersOf(place)]));
  const rowOf = (index: number): number => (page - 1) * ROWS_A_PAGE + index + 1;
  const put = (changed: VillageDraft): void =>
    onChange(drafts.map((other) => (other.key === changed.key ? changed : other)));
  const isFixed = (draft: VillageDraft): boolean => (taken.get(draft.code) ?? 0) > 0;
  return [
    { title: say('row'), align: 'right', className: 'numbers muted', render: (_, __, index) => rowOf(index) },
    ...VILLAGE_FIELDS.map((field) => ({
      title: say(field),
      align: FIGURE_FIELDS.includes(field) ? ('right' as const) : ('left' as const),
      render: (_: unknown, draft: VillageDraft, index: number) => (
        <Cell
          {...{ draft, field }}
          row={rowOf(index)}
          finding={findings.find((found) => found.row === rowOf(index) && found.field === field)}
          isFixed={field === 'code' && isFixed(draft)}
          onPut={put}
        />
      ),
    })),
    {
      title: say('numbers'),
      align: 'right',
      className: 'numbers',
      render: (_, draft) => taken.get(draft.code) ?? 0,
    },
    {
      render: (_, draft, index) => (
        <RemoveRow
          row={rowOf(index)}
          isFixed={isFixed(draft)}
          onRemove={() => onChange(drafts.filter((other) => other.key !== draft.key))}
        />
      ),
    },
  ];
}

interface CellProps {
  readonly draft: VillageDraft;
  readonly field: VillageField;
  readonly row: number;
  readonly finding: DraftFinding | undefined;
  readonly isFixed: boolean;
  readonly onPut: (draft: VillageDraft) => void;
}

function Cell({ draft, field, row, finding, isFixed, onPut }: CellProps) {
  const say = useWords(WORDS);
  const text = useText();
  return (
    <input
      id={cellId(draft.key, field)}
      className="villages-cell"
      data-field={field}
      value={draft[field]}
      readOnly={isFixed}
      aria-label={say('cell', { row, field: say(field) })}
      aria-invalid={finding !== undefined}
      title={finding && text(finding.problem.message)}
      onChange={(event) => onPut({ ...draft, [field]: event.target.value })}
    />
  );
}

interface RemoveRowProps {
  readonly row: number;
  readonly isFixed: boolean;
  readonly onRemove: () => void;
}

function RemoveRow({ row, isFixed, onRemove }: RemoveRowProps) {
  const say = useWords(WORDS);
  return (
    <Button
      type="text"
      size="small"
      disabled={isFixed}
      title={isFixed ? say('hasNumbers') : undefined}
      aria-label={say('removeRow', { row })}
      onClick={onRemove}
    >
      {say('remove')}
    </Button>
  );
}

/** Where a cell of the table is on the page. */
export function cellId(key: number, field: VillageField): string {
  return `village-${key}-${field}`;
}
