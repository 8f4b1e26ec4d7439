// The manifest of an export, as it stands in the file: rows, columns, checksums, what was left out and why.
import type { ReactNode } from 'react';
import type { Manifest } from '#wire/survey';
import { countText } from '../../../platform/parts/figures.ts';
import { useText, useWords } from '../../../shell/language.tsx';
import { EXPORT_WORDS } from './export-words.ts';

export function ManifestView({ manifest }: { readonly manifest: Manifest }) {
  const say = useWords(EXPORT_WORDS);
  const text = useText();
  const { rows, columns, files, warning, weights, rules } = manifest;
  return (
    <dl className="results-dl" data-manifest={manifest.rows}>
      <Fact name={say('manifest')}>
        {say('manifestRows', { rows: countText(rows), columns: countText(columns.length) })}
      </Fact>
      {warning && <Fact name={say('warning')}>{text(warning)}</Fact>}
      <Fact name={say('files')}>
        {files.map(({ name, sha256 }) => (
          <div key={name}>
            {name} <code>{sha256}</code>
          </div>
        ))}
      </Fact>
      <Fact name={say('leftOut')}>
        <LeftOut manifest={manifest} />
      </Fact>
      <Fact name={say('weights')}>{text(weights)}</Fact>
      <Fact name={say('rules')}>
        {rules.map(({ id, version, statement }) => (
          <div key={id}>{say('rule', { id, version, statement: text(statement) })}</div>
        ))}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function LeftOut({ manifest: { leftOut } }: { readonly manifest: Manifest }) {
  const say = useWords(EXPORT_WORDS);
  const text = useText();
  return leftOut.map(({ what, count, why }) => (
    <div key={what.en}>
      {count === null
        ? say('leftOutWhy', { what: text(what), why: text(why) })
        : say('leftOutCount', { what: text(what), count: countText(count), why: text(why) })}
    </div>
  ));
}
