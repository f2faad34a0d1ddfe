import { randomFillSync } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';

const perId = 16;
/** Asking the system for randomness takes longer than all the rest of an id: it is asked in bulk. */
const random = new Uint8Array(256 * perId);
let next = random.length;

/** A UUIDv7 for a request: in the trail, in the log and in a problem it is the same one. */
export function requestId(): string {
  if (next === random.length) {
    randomFillSync(random);
    next = 0;
  }
  const own = random.subarray(next, next + perId);
  next += perId;
  return uuidv7({ random: own });
}
