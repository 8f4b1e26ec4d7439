// Holds every import to rooms.json: which room may know which, through which door, and what a pure room may not do.
// Type imports, re-exports and import() count like any other.
import { readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path/posix';
import { parseSync } from 'oxc-parser';
import { z } from 'zod';

const roomShape = z.object({
  pure: z.boolean().default(false),
  mayImport: z.array(z.string()),
  packages: z.array(z.string()).default([]),
});
const houseShape = z.object({
  $comment: z.string(),
  rooms: z.record(z.string(), roomShape),
  outside: z.array(z.string()),
});

export type HousePlan = z.infer<typeof houseShape>;

export interface SourceFile {
  /** from the project's root, with forward slashes */
  readonly path: string;
  readonly text: string;
}

export interface Violation {
  readonly path: string;
  readonly what: string;
}

export async function readPlan(root: URL): Promise<HousePlan> {
  return houseShape.parse(JSON.parse(await readFile(new URL('rooms.json', root), 'utf8')));
}

/** All violations of the plan in the given files; tests may import anything, so hand in none. */
export function violationsIn(plan: HousePlan, files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file) => violationsOf(plan, file));
}

function violationsOf(plan: HousePlan, file: SourceFile): Violation[] {
  const room = roomOf(plan, file.path);
  if (room === undefined)
    return isOutside(plan, file.path) ? [] : [{ path: file.path, what: 'stands in no room' }];
  const program = parseSync(file.path, file.text, { sourceType: 'module' });
  const imports = [...importsOf(program.module), ...typeImportsOf(program.program)];
  const faults = imports.flatMap((specifier) => faultOf(plan, room, file.path, specifier) ?? []);
  const impurities = plan.rooms[room]?.pure ? impuritiesOf(program.program) : [];
  return [...new Set([...faults, ...impurities])].map((what) => ({ path: file.path, what }));
}

/** The room of a file: the longest name that its path begins with. */
export function roomOf(plan: HousePlan, path: string): string | undefined {
  const rooms = Object.keys(plan.rooms).filter((room) => path.startsWith(`${room}/`));
  return rooms.sort((left, right) => right.length - left.length)[0];
}

function isOutside(plan: HousePlan, path: string): boolean {
  return !path.includes('/') || plan.outside.some((folder) => path.startsWith(`${folder}/`));
}

type Module = ReturnType<typeof parseSync>['module'];

function importsOf(module: Module): string[] {
  const plain = module.staticImports.map((each) => each.moduleRequest.value);
  const again = module.staticExports.flatMap((each) =>
    each.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
  );
  return [...plain, ...again];
}

// import('x') as a value and as a type, wherever it stands.
function typeImportsOf(program: unknown): string[] {
  const found: string[] = [];
  walk(program, (node) => {
    const source = node.type === 'ImportExpression' || node.type === 'TSImportType' ? node.source : undefined;
    const value = isNode(source) ? source.value : undefined;
    if (typeof value === 'string') found.push(value);
  });
  return found;
}

interface Node {
  readonly type: unknown;
  readonly [field: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const each of value) walk(each, visit);
  else if (isNode(value)) {
    visit(value);
    for (const each of Object.values(value)) walk(each, visit);
  }
}

function faultOf(plan: HousePlan, room: string, path: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return relativeFault(plan, room, path, specifier);
  if (specifier.startsWith('#')) return doorFault(plan, room, specifier.slice(1));
  const isPure = plan.rooms[room]?.pure ?? false;
  if (specifier.startsWith('node:')) return isPure ? `is pure and imports ${specifier}` : undefined;
  const allowed = plan.rooms[room]?.packages ?? [];
  const isLimited = isPure || allowed.length > 0;
  return isLimited && !allowed.includes(specifier) ? `imports the package ${specifier}` : undefined;
}

function doorFault(plan: HousePlan, room: string, wanted: string): string | undefined {
  if (plan.rooms[wanted] === undefined) return `imports #${wanted}, which is no room`;
  return allowedFault(plan, room, wanted);
}

// Another room is entered by its name, never by a way round its door; only the inside of server and of web is one flat.
function relativeFault(plan: HousePlan, room: string, path: string, specifier: string): string | undefined {
  const target = normalize(join(dirname(path), specifier));
  if (target.endsWith('.css')) return undefined;
  const wanted = roomOf(plan, target);
  if (wanted === room) return undefined;
  if (wanted === undefined) return `leaves the house: ${specifier}`;
  const isSameFlat = wanted.split('/')[0] === room.split('/')[0] && /^(server|web)(\/|$)/.test(room);
  const isDemoFromCli = room === 'cli' && target === 'server/demo/index.ts';
  const isWireDoor = wanted === 'wire' && room.startsWith('wire/');
  return isSameFlat || isDemoFromCli || isWireDoor
    ? allowedFault(plan, room, wanted)
    : `goes round the door of ${wanted}: ${specifier}`;
}

function allowedFault(plan: HousePlan, room: string, wanted: string): string | undefined {
  if (wanted === room || plan.rooms[room]?.mayImport.includes(wanted)) return undefined;
  return `may not import ${wanted}`;
}

const CLOCKS_AND_CHANCE = new Set([
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
]);
const OUTSIDE_WORLD = new Set([
  'fetch',
  'setTimeout',
  'setInterval',
  'console',
  'process',
  'window',
  'document',
  'localStorage',
  'indexedDB',
  'globalThis',
]);

// What a pure room may not do even without importing anything.
function impuritiesOf(program: unknown): string[] {
  const found: string[] = [];
  walk(program, (node) => {
    const fault = impurityOf(node);
    if (fault) found.push(`is pure and ${fault}`);
  });
  return found;
}

function impurityOf(node: Node): string | undefined {
  if (node.async === true) return 'waits (async)';
  if (node.type === 'AwaitExpression') return 'waits (await)';
  if (
    node.type === 'NewExpression' &&
    nameOf(node.callee) === 'Date' &&
    Array.isArray(node.arguments) &&
    node.arguments.length === 0
  )
    return 'looks at the clock';
  if (node.type === 'NewExpression' && nameOf(node.callee) === 'Promise') return 'waits (Promise)';
  if (node.type === 'MemberExpression') return memberFault(node);
  return node.type === 'CallExpression' && OUTSIDE_WORLD.has(nameOf(node.callee))
    ? `uses ${nameOf(node.callee)}`
    : undefined;
}

function memberFault(node: Node): string | undefined {
  const owner = nameOf(node.object);
  const member = `${owner}.${nameOf(node.property)}`;
  if (CLOCKS_AND_CHANCE.has(member)) return `uses ${member}`;
  return OUTSIDE_WORLD.has(owner) ? `uses ${owner}` : undefined;
}

function nameOf(node: unknown): string {
  return isNode(node) && node.type === 'Identifier' && typeof node.name === 'string' ? node.name : '';
}
