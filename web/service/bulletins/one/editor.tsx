// The text of a draft, part by part: headings, paragraphs, tables, pictures. A figure is put in where the cursor stands.
import { Button, Checkbox, Input, Select } from 'antd';
import { useEffect } from 'react';
import { type Block, type Content, TABLES } from '#service/supervision/bulletins';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { LongWordsField, WordsField } from '../../outreach/parts/written-fields.tsx';
import { numbered } from './numbered.ts';
import type { DraftOfBulletin } from './use-draft.ts';
import { WrittenText } from './written-text.tsx';

const WORDS = wordsOf({
  title: { zh: '标题', en: 'Title' },
  to: { zh: '主送', en: 'Sent to' },
  copyTo: { zh: '抄送', en: 'Copies to' },
  signed: { zh: '署名', en: 'Signed by' },
  isPublic: { zh: '印发后向居民公开', en: 'Public once published' },
  heading: { zh: '标题', en: 'Heading' },
  paragraph: { zh: '段落', en: 'Paragraph' },
  table: { zh: '表', en: 'Table' },
  chart: { zh: '图', en: 'Picture' },
  up: { zh: '上移', en: 'Up' },
  down: { zh: '下移', en: 'Down' },
  remove: { zh: '删去', en: 'Remove' },
  level: { zh: '第 {n} 级', en: 'level {n}' },
  levelOf: { zh: '标题的级别', en: 'Level of the heading' },
  caption: { zh: '题注', en: 'Caption' },
  save: { zh: '保存', en: 'Save' },
  unsaved: { zh: '有没保存的修改（Ctrl+S 保存）', en: 'Unsaved changes (Ctrl+S saves)' },
  hint: {
    zh: '大括号里的是数字，由系统填写；点右边“可用的数字”插到光标处。',
    en: 'What stands in braces is a figure that the system fills in; choose one at the side to put it at the cursor.',
  },
});

interface Props {
  readonly draft: DraftOfBulletin;
}

export function Editor({ draft }: Props) {
  const say = useWords(WORDS);
  const { written, write, saving, isChanged } = draft;
  useSaveKey(isChanged ? () => saving.mutate() : undefined);
  return (
    <section className="card bulletin-editor">
      <p className="muted">{say('hint')}</p>
      <WordsField
        label={say('title')}
        most={300}
        value={written.title}
        onWrite={(title) => write({ title })}
      />
      <WordsField label={say('to')} most={500} value={written.to} onWrite={(to) => write({ to })} />
      <Blocks blocks={written.blocks} onWrite={(blocks) => write({ blocks })} />
      <Ends written={written} onWrite={write} />
      <Checkbox checked={draft.isPublic} onChange={({ target }) => draft.setPublic(target.checked)}>
        {say('isPublic')}
      </Checkbox>
      <div className="outreach-filters bulletin-save">
        <Button
          type="primary"
          disabled={!isChanged}
          loading={saving.isPending}
          onClick={() => saving.mutate()}
          data-act="save-bulletin"
        >
          {say('save')}
        </Button>
        {isChanged && <span className="muted">{say('unsaved')}</span>}
      </div>
      <ProblemNote error={saving.error} />
    </section>
  );
}

// Ctrl+S saves, as in every word processor.
function useSaveKey(save: (() => void) | undefined): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      save?.();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [save]);
}

function Ends({ written, onWrite }: { readonly written: Content; onWrite(changed: Partial<Content>): void }) {
  const say = useWords(WORDS);
  return (
    <>
      <LongWordsField
        label={say('copyTo')}
        most={500}
        value={written.copyTo}
        onWrite={(copyTo) => onWrite({ copyTo })}
      />
      <WordsField
        label={say('signed')}
        most={200}
        value={written.signed}
        onWrite={(signed) => onWrite({ signed })}
      />
    </>
  );
}

interface BlocksProps {
  readonly blocks: readonly Block[];
  onWrite(blocks: readonly Block[]): void;
}

const NEW_BLOCKS = {
  heading: { kind: 'heading', level: 1, text: '' },
  paragraph: { kind: 'paragraph', text: '' },
  table: { kind: 'table', table: 'case.by-place', caption: '' },
  chart: { kind: 'chart', table: 'case.by-month', caption: '' },
} as const satisfies Readonly<Record<Block['kind'], Block>>;
const KINDS = ['heading', 'paragraph', 'table', 'chart'] as const;

function Blocks({ blocks, onWrite }: BlocksProps) {
  const say = useWords(WORDS);
  return (
    <>
      {numbered(blocks).map(({ nth, part }) => (
        <OneBlock key={`${nth}-${blocks.length}`} block={part} nth={nth} blocks={blocks} onWrite={onWrite} />
      ))}
      <div className="outreach-filters">
        {KINDS.map((kind) => (
          <Button
            key={kind}
            size="small"
            data-act={`add-${kind}`}
            onClick={() => onWrite([...blocks, NEW_BLOCKS[kind]])}
          >
            ＋ {say(kind)}
          </Button>
        ))}
      </div>
    </>
  );
}

interface OneProps extends BlocksProps {
  readonly block: Block;
  readonly nth: number;
}

function OneBlock({ block, nth, blocks, onWrite }: OneProps) {
  const say = useWords(WORDS);
  const change = (changed: Block): void => onWrite(blocks.map((each, at) => (at === nth ? changed : each)));
  return (
    <div className="bulletin-block" data-kind={block.kind}>
      <div className="bulletin-block-acts">
        <span className="muted">{say(block.kind)}</span>
        {block.kind === 'heading' && <Level block={block} onChange={change} />}
        <BlockActs block={block} nth={nth} blocks={blocks} onWrite={onWrite} />
      </div>
      {'text' in block ? (
        <WrittenText
          label={say(block.kind)}
          value={block.text}
          isLong={block.kind === 'paragraph'}
          onWrite={(text) => change({ ...block, text })}
        />
      ) : (
        <TableChoice block={block} onChange={change} />
      )}
    </div>
  );
}

function BlockActs({ block, nth, blocks, onWrite }: OneProps) {
  const say = useWords(WORDS);
  const rest = blocks.filter((_, at) => at !== nth);
  const placed = (at: number): void => onWrite([...rest.slice(0, at), block, ...rest.slice(at)]);
  const acts = [
    { word: 'up', sign: '↑', isIdle: nth === 0, act: () => placed(nth - 1) },
    { word: 'down', sign: '↓', isIdle: nth === blocks.length - 1, act: () => placed(nth + 1) },
    { word: 'remove', sign: '×', isIdle: false, act: () => onWrite(rest) },
  ] as const;
  return acts.map(({ word, sign, isIdle, act }) => (
    <Button
      key={word}
      size="small"
      type="text"
      disabled={isIdle}
      aria-label={say(word)}
      title={say(word)}
      onClick={act}
    >
      {sign}
    </Button>
  ));
}

type Heading = Extract<Block, { kind: 'heading' }>;

function Level({ block, onChange }: { readonly block: Heading; onChange(changed: Block): void }) {
  const say = useWords(WORDS);
  return (
    <Select<1 | 2 | 3>
      size="small"
      aria-label={say('levelOf')}
      value={block.level}
      onChange={(level) => onChange({ ...block, level })}
      options={([1, 2, 3] as const).map((n) => ({ value: n, label: say('level', { n }) }))}
    />
  );
}

type Drawn = Extract<Block, { kind: 'table' | 'chart' }>;

function TableChoice({ block, onChange }: { readonly block: Drawn; onChange(changed: Block): void }) {
  const say = useWords(WORDS);
  const words = useText();
  return (
    <div className="outreach-pair">
      <Select
        aria-label={say(block.kind)}
        value={block.table}
        onChange={(table) => onChange({ ...block, table })}
        options={[...TABLES].map(([value, { label }]) => ({ value, label: words(label) }))}
      />
      <Input
        aria-label={say('caption')}
        placeholder={say('caption')}
        value={block.caption}
        onChange={({ target }) => onChange({ ...block, caption: target.value })}
      />
    </div>
  );
}
