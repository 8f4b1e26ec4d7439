// What Open311 GeoReport v2 answers, in its two forms: XML without attributes or namespaces, and JSON by the same names, where
// a list is a plain array (the specification's "Spark convention"). It knows no case.
// http://wiki.open311.org/GeoReport_v2

type Value = string | number | boolean | null | readonly (Node | string)[];

/** One element: its fields in their order. */
export interface Node {
  readonly [name: string]: Value;
}

/** A list by the names of its root and of each element in it, or one element by its own name. */
export type Answer =
  | { readonly root: string; readonly each: string; readonly list: readonly Node[] }
  | { readonly root: string; readonly one: Node };

export type Format = 'xml' | 'json';

export const CONTENT_TYPES: Readonly<Record<Format, string>> = {
  xml: 'text/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

export function written(answer: Answer, format: Format): string {
  if (format === 'json') return JSON.stringify('list' in answer ? answer.list : answer.one);
  const inside =
    'list' in answer
      ? answer.list.map((node) => element(answer.each, nodeText(node))).join('')
      : nodeText(answer.one);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(answer.root, inside)}`;
}

function nodeText(node: Node): string {
  return Object.entries(node)
    .map(([name, value]) => element(name, valueText(name, value)))
    .join('');
}

// A list inside an element: each of its elements has the singular of its name.
function valueText(name: string, value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'object') return escaped(String(value));
  const singular = name.replace(/s$/, '');
  return value
    .map((each) => element(singular, typeof each === 'string' ? escaped(each) : nodeText(each)))
    .join('');
}

function element(name: string, inside: string): string {
  return `<${name}>${inside}</${name}>`;
}

// XML 1.0 has no word for most control characters, not even escaped.
function escaped(text: string): string {
  return [...text]
    .filter((letter) => letter >= ' ' || letter === '\n' || letter === '\r' || letter === '\t')
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A refusal as the specification has it: the HTTP status as its code, and a sentence. */
export function errorAnswer(code: number, description: string): Answer {
  return { root: 'errors', each: 'error', list: [{ code, description }] };
}
