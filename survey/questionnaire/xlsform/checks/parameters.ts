// The parameters column: which a type knows, and what each may say.
import { type FileFinding, refusal } from '../findings.ts';
import type { FormNode } from '../form.ts';
import { soleReference } from '../names.ts';
import { type Parameters, parametersIn } from '../parameters.ts';
import { text } from '../table.ts';
import { audit } from './audit-parameters.ts';
import { cellPlace, type FormInCheck } from './form-in-check.ts';
import { rangeFindings } from './range-parameters.ts';
import { ANYTHING, BOOLEAN, NUMBER, oneOf, type ParameterTable, WHOLE } from './wanted.ts';

const RANDOMIZED: ParameterTable = {
  randomize: BOOLEAN,
  seed: {
    wanted: '42 or a question in $ and braces',
    fits: (value) => NUMBER.fits(value) || soleReference(value) !== undefined,
  },
};
const LINE: ParameterTable = {
  'allow-mock-accuracy': BOOLEAN,
  incremental: BOOLEAN,
  'reference-geometry': ANYTHING,
};

const TABLES: Readonly<Record<string, ParameterTable>> = {
  audit,
  geopoint: {
    'allow-mock-accuracy': BOOLEAN,
    'capture-accuracy': NUMBER,
    'warning-accuracy': NUMBER,
    'reference-geometry': ANYTHING,
  },
  geotrace: LINE,
  geoshape: LINE,
  photo: {
    app: { wanted: 'com.example.app', fits: (value) => /^[a-zA-Z]\w*(\.[a-zA-Z]\w*)+$/.test(value) },
    'max-pixels': WHOLE,
  },
  audio: { quality: oneOf('voice-only', 'low', 'normal', 'external') },
  'background-audio': { quality: oneOf('voice-only', 'low', 'normal') },
  text: { rows: WHOLE },
  range: {
    start: NUMBER,
    end: NUMBER,
    step: NUMBER,
    tick_interval: NUMBER,
    tick_labelset: ANYTHING,
    placeholder: NUMBER,
  },
};
const FROM_FILE: ParameterTable = { ...RANDOMIZED, value: ANYTHING, label: ANYTHING };

export function parameterFindings(form: FormInCheck): FileFinding[] {
  return form.nodes.flatMap((node) => {
    const typed = text(node.row, 'parameters');
    if (node.type.is === 'begin') return [];
    const parameters = parametersIn(typed);
    const place = cellPlace(node.row, 'parameters');
    if (!parameters) return [refusal('xlsform-parameters-malformed', { typed: typed.slice(0, 60) }, place)];
    return nodeFindings(node, parameters, form);
  });
}

function nodeFindings(node: FormNode, parameters: Parameters, form: FormInCheck): FileFinding[] {
  const table = tableFor(node);
  if (!table) return [];
  const place = cellPlace(node.row, 'parameters');
  const found = [...parameters].flatMap(([parameter, value]) => {
    const wanted = Object.hasOwn(table, parameter) ? table[parameter] : undefined;
    const known = Object.keys(table).join(', ');
    if (!wanted)
      return [refusal('xlsform-parameter-unknown', { parameter: parameter.slice(0, 40), known }, place)];
    const details = { parameter, value: value.slice(0, 40), wanted: wanted.wanted };
    return wanted.fits(value) ? [] : [refusal('xlsform-parameter-malformed', details, place)];
  });
  return [...found, ...together(node, parameters, form)];
}

function together(node: FormNode, parameters: Parameters, form: FormInCheck): FileFinding[] {
  const { type, row } = node;
  const missing = (parameter: string) =>
    refusal('xlsform-parameter-missing', { parameter }, cellPlace(row, 'parameters'));
  if (type.is === 'select')
    return parameters.has('seed') && parameters.get('randomize')?.toLowerCase() !== 'true'
      ? [missing('randomize=true')]
      : [];
  if (type.is !== 'simple') return [];
  if (type.simple.name === 'range') return rangeFindings(node, parameters, form);
  const location = Object.keys(audit).filter((parameter) => parameter.startsWith('location-'));
  if (type.simple.name !== 'audit' || !location.some((parameter) => parameters.has(parameter))) return [];
  return location.filter((parameter) => !parameters.has(parameter)).map(missing);
}

function tableFor({ type }: FormNode): ParameterTable | undefined {
  if (type.is === 'select') return type.select.source === 'file' ? FROM_FILE : RANDOMIZED;
  return type.is === 'simple' && Object.hasOwn(TABLES, type.simple.name)
    ? TABLES[type.simple.name]
    : undefined;
}
