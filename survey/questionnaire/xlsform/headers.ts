// What a column's header means, whichever of its accepted spellings was typed.

/** Spellings, lower case with `_` for spaces, and what they stand for. What is not listed keeps its own name. */
const SURVEY_ALIASES: Readonly<Record<string, string>> = {
  command: 'type',
  tag: 'name',
  value: 'name',
  caption: 'label',
  relevance: 'relevant',
  calculate: 'calculation',
  read_only: 'readonly',
  constraining_message: 'constraint_message',
  constraintmsg: 'constraint_message',
  requiredmsg: 'required_message',
  noapperrorstring: 'no_app_error_string',
  count: 'repeat_count',
  'jr:count': 'repeat_count',
  'jr:constraintmsg': 'constraint_message',
  'jr:requiredmsg': 'required_message',
  'jr:noapperrorstring': 'no_app_error_string',
};
const LIST_ALIASES: Readonly<Record<string, string>> = { caption: 'label', value: 'name' };
const LIST_COLUMNS: ReadonlySet<string> = new Set(['list_name', 'name']);
const SETTINGS_ALIASES: Readonly<Record<string, string>> = {
  form_id: 'id_string',
  set_form_id: 'id_string',
  form_title: 'title',
  set_form_title: 'title',
  form_name: 'name',
};

const ALIASES = {
  survey: SURVEY_ALIASES,
  choices: LIST_ALIASES,
  external_choices: LIST_ALIASES,
  osm: LIST_ALIASES,
  settings: SETTINGS_ALIASES,
  entities: { dataset: 'list_name' },
} as const;

/** Columns that may have a language: `label::中文 (zh)`. */
const TRANSLATABLE: ReadonlySet<string> = new Set([
  'label',
  'hint',
  'guidance_hint',
  'image',
  'big-image',
  'audio',
  'video',
  'constraint_message',
  'required_message',
  'no_app_error_string',
]);

const PREFIXES: ReadonlySet<string> = new Set(['media', 'bind', 'control', 'body']);

/** A column by its meaning, such as `relevant` or `label`, with its language where one is named. */
export type Column = { readonly name: string; readonly language?: string };

export function columnOf(header: string, sheet: keyof typeof ALIASES): Column {
  const parts = partsOf(header);
  const [first = '', ...rest] = parts;
  if (PREFIXES.has(plain(first)) && rest.length > 0) return named(rest, sheet, plain(first));
  return named(parts, sheet, '');
}

function named(
  [first = '', ...rest]: readonly string[],
  sheet: keyof typeof ALIASES,
  prefix: string,
): Column {
  const spelt = plain(first);
  const aliases: Readonly<Record<string, string>> = ALIASES[sheet];
  const alias = Object.hasOwn(aliases, spelt) ? aliases[spelt] : undefined;
  const known =
    alias ?? (TRANSLATABLE.has(spelt) || LIST_COLUMNS.has(spelt) || sheet !== 'choices' ? spelt : first);
  const name = prefix === '' || prefix === 'media' || alias !== undefined ? known : unprefixed(known, prefix);
  if (rest.length === 0) return { name };
  return TRANSLATABLE.has(name) ? { name, language: rest.join('::') } : { name: [name, ...rest].join('::') };
}

const BOUND = new Set(['relevant', 'required', 'constraint', 'calculation', 'readonly', 'appearance']);

function unprefixed(name: string, prefix: string): string {
  return BOUND.has(name) ? name : `${prefix}::${name}`;
}

function partsOf(header: string): string[] {
  if (header.includes('::')) return header.split('::').map((part) => part.trim());
  const [first = '', ...rest] = header.split(':');
  const isSplit = TRANSLATABLE.has(plain(first)) || PREFIXES.has(plain(first));
  return isSplit && rest.length > 0 ? [first.trim(), rest.join(':').trim()] : [header.trim()];
}

function plain(header: string): string {
  return header.trim().replace(/\s+/g, '_').toLowerCase();
}
