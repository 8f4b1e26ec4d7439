// Fresh identifiers for commands, from the browser's clock and chance.
import { uuidFrom } from '#base';

export function newId(): string {
  return uuidFrom(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
}
