// What came of sending a batch. How it is sent is the port's business; what to do about it is the outbox's.
import type { Problem } from '#base';

export interface Refused {
  readonly id: string;
  readonly problem: Problem;
}

export type Delivery =
  /** reached the server: acknowledged ones are durable, refused ones are not kept, the others were not looked at */
  | {
      readonly how: 'answered';
      readonly acknowledged: readonly string[];
      readonly refused: readonly Refused[];
    }
  /** the server or the way to it failed: the same again later */
  | { readonly how: 'failed' }
  /** the sign-in has expired, or is somebody else's */
  | { readonly how: 'signed-out' }
  /** the request as a whole was refused */
  | { readonly how: 'rejected'; readonly problem: Problem };
