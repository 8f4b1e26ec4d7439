// What every function of a request is run by.
import type { Call, Json } from '../request.ts';
import type { World } from '../world.ts';

/** Answers the `result` of a case. Throws Unsupported for what it does not know, Refusal where R must fail. */
export type Runner = (call: Call, world: World) => Json | Promise<Json>;
