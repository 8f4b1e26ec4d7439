// A bulletin as it will be read: figures filled in and marked, each leading to how it was got; tables and pictures. It is also what
// is printed.
import type { Content } from '#service/supervision/bulletins';
import { cellText, type Piece, type ShownBlock, shownContent } from '#service/supervision/bulletins';
import { tableChart } from '#web/public';
import type { BulletinWhole } from '#wire/service';
import { numbered } from './numbered.ts';

const MARKS = { hand: '※', changed: '△', empty: '' } as const;

interface Props {
  readonly bulletin: BulletinWhole;
  readonly content: Content;
  readonly figures: BulletinWhole['figures'];
  onFigure(key: string): void;
}

export function Paper({ bulletin, content, figures, onFigure }: Props) {
  const shown = shownContent(content, {
    figures: new Map(figures.map((figure) => [figure.key, figure])),
    tables: new Map(bulletin.tables.map((table) => [table.table, table])),
    facts: bulletin.facts,
    changed: new Set(bulletin.changes.map(({ key }) => key)),
    language: 'zh',
  });
  return (
    <article className="bulletin-paper" lang="zh-CN">
      <p className="bulletin-head">{bulletin.form === 'document' ? `${bulletin.head}文件` : bulletin.head}</p>
      <p className="bulletin-number">{bulletin.numberText}</p>
      <h2>
        <Pieces pieces={shown.title} onFigure={onFigure} />
      </h2>
      {shown.to !== '' && <p className="bulletin-to">{shown.to}：</p>}
      {numbered(shown.blocks).map(({ nth, part }) => (
        <ShownPart key={nth} block={part} onFigure={onFigure} />
      ))}
      {bulletin.form === 'document' && <p className="bulletin-signed">{shown.signed}</p>}
      {shown.copyTo !== '' && <p className="bulletin-copies">抄送：{shown.copyTo}</p>}
    </article>
  );
}

interface PartProps {
  readonly block: ShownBlock;
  onFigure(key: string): void;
}

function ShownPart({ block, onFigure }: PartProps) {
  if (block.kind === 'heading')
    return (
      <h3 data-level={block.level}>
        <Pieces pieces={block.pieces} onFigure={onFigure} />
      </h3>
    );
  if (block.kind === 'paragraph')
    return (
      <p>
        <Pieces pieces={block.pieces} onFigure={onFigure} />
      </p>
    );
  return block.kind === 'table' ? <ShownTable block={block} /> : <Chart block={block} />;
}

function Pieces({ pieces, onFigure }: { readonly pieces: readonly Piece[]; onFigure(key: string): void }) {
  return numbered(pieces).map(({ nth, part: { text, figure, mark } }) =>
    figure === undefined ? (
      <span key={nth} data-mark={mark}>
        {text}
      </span>
    ) : (
      <button
        type="button"
        key={nth}
        className="bulletin-figure"
        data-mark={mark}
        data-figure={figure}
        onClick={() => onFigure(figure)}
      >
        {text}
        {mark && MARKS[mark] !== '' && <sup>{MARKS[mark]}</sup>}
      </button>
    ),
  );
}

type Drawn = Extract<ShownBlock, { kind: 'table' | 'chart' }>;

function Chart({ block }: { readonly block: Drawn }) {
  const svg = tableChart(block, 'zh');
  if (svg === '') return null;
  return (
    <figure>
      <img alt={block.caption} src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} />
      <figcaption>{block.caption}</figcaption>
    </figure>
  );
}

function ShownTable({ block: { caption, columns, lines } }: { readonly block: Drawn }) {
  return (
    <figure>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">项目</th>
            {columns.map(({ label, unit }) => (
              <th key={label.zh} scope="col">{`${label.zh}（${unit.zh}）`}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ code, name, values }) => (
            <tr key={code}>
              <th scope="row">{name.zh}</th>
              {columns.map((column, nth) => (
                <td key={column.label.zh}>{cellText(values[nth], column)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
