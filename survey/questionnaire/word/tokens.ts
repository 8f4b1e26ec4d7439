// The tags and texts of an XML part of a Word file, one after the other. It judges nothing: a broken part gives what can be read of it.

export type Token =
  | { readonly is: 'open' | 'close' | 'empty'; readonly name: string; readonly attributes: string }
  | { readonly is: 'text'; readonly text: string };

// No tag reaches over another `<`: so the time taken grows with the length alone.
const TOKEN = /<(\/?)([\w:.-]+)([^<>]*)>|([^<]+)/g;

export function* tokensOf(xml: string): Generator<Token> {
  for (const [, slash, name, attributes = '', text] of xml.matchAll(TOKEN)) {
    if (text !== undefined) yield { is: 'text', text: unescaped(text) };
    else if (name !== undefined) {
      const is = slash === '/' ? 'close' : attributes.endsWith('/') ? 'empty' : 'open';
      yield { is, name, attributes };
    }
  }
}

const ATTRIBUTES = {
  val: /\sw:val\s*=\s*["']([^"']*)/,
  numId: /\sw:numId\s*=\s*["']([^"']*)/,
  abstractNumId: /\sw:abstractNumId\s*=\s*["']([^"']*)/,
  ilvl: /\sw:ilvl\s*=\s*["']([^"']*)/,
} as const;

export function attributeIn(attributes: string, name: keyof typeof ATTRIBUTES): string {
  return unescaped(ATTRIBUTES[name].exec(attributes)?.[1] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(lt|gt|quot|apos|amp));/g,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return ENTITIES[String(name)] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
