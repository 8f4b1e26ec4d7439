// Runs every case of a file of requests. A case that is not known says why; it is never guessed.
import { readExpression } from '#estimation';
import { worldOf } from './folder-world.ts';
import {
  type Call,
  type CaseRequest,
  isFields,
  type Json,
  Refusal,
  type Requests,
  Unsupported,
} from './request.ts';
import { RUNNERS } from './runners/index.ts';
import type { World } from './world.ts';

/** A case with what came of it. */
export type CaseResult = CaseRequest & ({ readonly result: Json } | { readonly unsupported: string });

/** @param folder where the CSV files are */
export async function runCases(requests: Requests, folder: string): Promise<readonly CaseResult[]> {
  const world = worldOf(requests, folder);
  const results: CaseResult[] = [];
  for (const each of requests.cases)
    results.push({ ...withoutAnswer(each), ...(await outcomeOf(each, world)) });
  return results;
}

// A file that was answered before must not lend its answers to this run.
function withoutAnswer(each: CaseRequest): CaseRequest {
  const answers = new Set(['result', 'unsupported']);
  const { id, call } = each;
  return { ...Object.fromEntries(Object.entries(each).filter(([key]) => !answers.has(key))), id, call };
}

async function outcomeOf(
  each: CaseRequest,
  world: World,
): Promise<{ result: Json } | { unsupported: string }> {
  try {
    const runner = RUNNERS[each.call.fn];
    if (!runner) return { unsupported: `function ${each.call.fn}` };
    return { result: await runner(callOf(each), world) };
  } catch (error) {
    if (error instanceof Refusal) return { result: { error: error.message } };
    if (error instanceof Unsupported) return { unsupported: error.message };
    return { unsupported: `failed: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function callOf({ id, design, call, options }: CaseRequest): Call {
  const tree = call.r === undefined ? undefined : readExpression(call.r);
  return {
    id,
    design,
    fn: call.fn,
    args: isFields(call.args) ? call.args : {},
    tree: tree?.ok ? tree.value : undefined,
    options: options ?? {},
  };
}
