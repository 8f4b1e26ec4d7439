// The post at which a failure becomes a problem: refusals pass, named constraints of the database speak for themselves,
// and a bug is noted with a reference, without the values that it met.
import { randomBytes } from 'node:crypto';
import { DatabaseError } from 'pg';
import type { Problem } from '#base';
import { problem, unreadable } from './problems.ts';
import { Refusal } from './refusal.ts';

const byConstraint = new Map<string, Problem>();

/** Tells which problem a broken constraint of the database means. Its message has no placeholders. */
export function nameConstraint(constraint: string, meaning: Problem): void {
  byConstraint.set(constraint, meaning);
}

nameConstraint('sign-in-name-taken', problem('sign-in-name-taken', {}));
nameConstraint('role-outside-wing', problem('role-outside-wing', {}));

export function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) return error.problem;
  const meant = error instanceof DatabaseError ? constraintProblem(error) : undefined;
  return meant ?? requestProblem(error) ?? noted(error);
}

const UNIQUE_VIOLATION = '23505';

// Identifiers come from outside, so that a command can be sent twice; one that is another's already is nobody's bug.
function constraintProblem({ code, constraint = '' }: DatabaseError): Problem | undefined {
  const isIdTaken = code === UNIQUE_VIOLATION && constraint.endsWith('_pkey');
  return byConstraint.get(constraint) ?? (isIdTaken ? problem('id-taken', {}) : undefined);
}

// Fastify's own refusals (a body too large or not JSON) carry a status below 500.
function requestProblem(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || !('statusCode' in error) || typeof error.statusCode !== 'number')
    return undefined;
  if (error.statusCode === 413) return problem('too-large', { megabytes: 4 });
  return error.statusCode < 500 ? unreadable('HTTP', MALFORMED) : undefined;
}

const MALFORMED = {
  zh: '格式不对，应当是 JSON，地址要写全',
  en: 'it is malformed; send JSON to a complete address',
};

function noted(error: unknown): Problem {
  const reference = randomBytes(4).toString('hex');
  console.error(`[${reference}]`, error instanceof Error ? error.stack : error);
  return problem('internal-error', { reference });
}
