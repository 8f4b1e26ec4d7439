// XML as text: elements that escape what is put into them.

type Attributes = Readonly<Record<string, string | undefined>>;

/** Text that was escaped; only `element` and `words` make it. */
export type Xml = { readonly xml: string };

/** An element on lines of its own where it has elements inside. Attributes that are undefined or empty are left out. */
export function element(name: string, attributes: Attributes, ...inside: readonly Xml[]): Xml {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}="${escaped(value ?? '')}"`)
    .join('');
  const whole = inside.map(({ xml }) => xml).join('');
  return {
    xml:
      whole === ''
        ? `<${name}${said}/>\n`
        : `<${name}${said}>${whole.startsWith('<') ? '\n' : ''}${whole}</${name}>\n`,
  };
}

export function words(text: string): Xml {
  return { xml: escaped(text) };
}

/** The whole file. */
export function xmlFile({ xml }: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}`;
}

// XML 1.0 has no word for most control characters, not even escaped.
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
