// What the type column can say. A type that is not here is refused, with the nearest words of those that are.

/** How a type takes part: asked on a screen, reckoned without one, or a file beside the form. */
type Part = 'asked' | 'reckoned' | 'beside';

export type Answer =
  | 'text'
  | 'integer'
  | 'decimal'
  | 'date'
  | 'time'
  | 'date-time'
  | 'note'
  | 'place'
  | 'file'
  | 'acknowledge'
  | 'range'
  | 'one'
  | 'several'
  | 'rank'
  | 'none';

export type SimpleType = { readonly part: Part; readonly answer: Answer; readonly name: string };

const SPELLINGS: Readonly<Record<string, readonly [Part, Answer, ...string[]]>> = {
  text: ['asked', 'text', 'string', 'q string', 'add text prompt', 'text prompt', 'email', 'email-address'],
  integer: [
    'asked',
    'integer',
    'int',
    'q int',
    'q integer',
    'add integer prompt',
    'percentage',
    'add percentage prompt',
  ],
  decimal: ['asked', 'decimal', 'q decimal', 'add decimal prompt'],
  date: ['asked', 'date', 'q date', 'add date prompt'],
  time: ['asked', 'time', 'q time', 'add time prompt'],
  dateTime: [
    'asked',
    'date-time',
    'datetime',
    'q datetime',
    'q dateTime',
    'add date time prompt',
    'add dateTime prompt',
  ],
  note: ['asked', 'note', 'q note', 'add note prompt'],
  geopoint: ['asked', 'place', 'gps', 'location', 'q geopoint', 'q location', 'add location prompt'],
  geotrace: ['asked', 'place'],
  geoshape: ['asked', 'place'],
  barcode: ['asked', 'text', 'q barcode', 'add barcode prompt'],
  photo: [
    'asked',
    'file',
    'image',
    'picture',
    'q picture',
    'q image',
    'add image prompt',
    'add photo prompt',
  ],
  audio: ['asked', 'file', 'q audio', 'add audio prompt'],
  video: ['asked', 'file', 'q video', 'add video prompt'],
  file: ['asked', 'file', 'add file prompt'],
  acknowledge: ['asked', 'acknowledge', 'trigger', 'q acknowledge', 'add acknowledge prompt'],
  range: ['asked', 'range'],
  osm: ['asked', 'text'],
  'phone number': [
    'asked',
    'text',
    'number of days in last month',
    'number of days in last six months',
    'number of days in last year',
  ],
  calculate: ['reckoned', 'none', 'q calculate', 'add calculate prompt'],
  hidden: ['reckoned', 'none'],
  start: ['reckoned', 'none', 'start time', 'get start time'],
  end: ['reckoned', 'none', 'end time', 'get end time'],
  today: ['reckoned', 'none', 'get today'],
  deviceid: ['reckoned', 'none', 'imei', 'device id', 'get device id'],
  phonenumber: ['reckoned', 'none', 'get phone number'],
  subscriberid: ['reckoned', 'none', 'subscriber id', 'get subscriber id'],
  simserial: ['reckoned', 'none', 'sim id', 'get sim id', 'simid'],
  username: ['reckoned', 'none'],
  audit: ['reckoned', 'none'],
  uri: [
    'reckoned',
    'none',
    'uri:deviceid',
    'uri:subscriberid',
    'uri:simserial',
    'uri:phonenumber',
    'uri:username',
    'uri:email',
  ],
  'start-geopoint': ['reckoned', 'none'],
  'background-geopoint': ['reckoned', 'none'],
  'background-audio': ['reckoned', 'none'],
  'xml-external': ['beside', 'none'],
  'csv-external': ['beside', 'none'],
};

const SIMPLE: ReadonlyMap<string, SimpleType> = new Map(
  Object.entries(SPELLINGS).flatMap(([name, [part, answer, ...others]]) =>
    [name, ...others].map((spelt): [string, SimpleType] => [spelt, { part, answer, name }]),
  ),
);

/** What one type cell says. */
export type RowType =
  | { readonly is: 'begin'; readonly control: Control; readonly list?: string }
  | { readonly is: 'end'; readonly control: Control }
  | { readonly is: 'select'; readonly select: Select }
  | { readonly is: 'simple'; readonly simple: SimpleType }
  | { readonly is: 'include' }
  | { readonly is: 'unknown' };

export type Control = 'group' | 'repeat' | 'loop';
export type Select = {
  readonly answer: 'one' | 'several' | 'rank';
  readonly source: 'choices' | 'file' | 'external';
  readonly list: string;
  readonly hasOther: boolean;
};

const CONTROLS: Readonly<Record<string, Control>> = {
  group: 'group',
  lgroup: 'repeat',
  repeat: 'repeat',
  'looped group': 'repeat',
  loop: 'loop',
};
const CONTROL = /^(begin|end)[\s_](looped group|lgroup|group|repeat|loop)(?: (?:over )?(\S+))?$/;

const SELECTS: Readonly<Record<string, readonly [Select['answer'], Select['source']]>> = {
  'add select one prompt using': ['one', 'choices'],
  'add select multiple prompt using': ['several', 'choices'],
  'select all that apply from': ['several', 'choices'],
  'select all that apply': ['several', 'choices'],
  'select one from': ['one', 'choices'],
  'select one': ['one', 'choices'],
  select1: ['one', 'choices'],
  select_one: ['one', 'choices'],
  'select multiple': ['several', 'choices'],
  'select multiple from': ['several', 'choices'],
  select_multiple: ['several', 'choices'],
  select_one_external: ['one', 'external'],
  select_one_from_file: ['one', 'file'],
  'select one from file': ['one', 'file'],
  select_multiple_from_file: ['several', 'file'],
  'select multiple from file': ['several', 'file'],
  rank: ['rank', 'choices'],
};
const SELECT = /^(.+?) (\S+)(?: (or specify other|or_other|or other))?$/;

export function rowTypeOf(typed: string): RowType {
  const simple = SIMPLE.get(typed);
  if (simple) return { is: 'simple', simple };
  const control = controlOf(typed);
  if (control) return control;
  const select = selectOf(typed);
  if (select) return { is: 'select', select };
  if (/^osm \S+$/.test(typed))
    return { is: 'simple', simple: { part: 'asked', answer: 'text', name: 'osm' } };
  return { is: typed === 'include' || /^include\s/.test(typed) ? 'include' : 'unknown' };
}

function controlOf(typed: string): RowType | undefined {
  const [, edge, word = '', list] = CONTROL.exec(typed) ?? [];
  const control = CONTROLS[word];
  if (!control) return undefined;
  if (edge === 'end') return list === undefined ? { is: 'end', control } : undefined;
  return { is: 'begin', control, ...(list === undefined ? {} : { list }) };
}

function selectOf(typed: string): Select | undefined {
  const [, command = '', list = '', other] = SELECT.exec(typed) ?? [];
  const found = Object.hasOwn(SELECTS, command) ? SELECTS[command] : undefined;
  return found && { answer: found[0], source: found[1], list, hasOther: other !== undefined };
}
