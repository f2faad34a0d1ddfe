import { HttpErrorResponse } from '@angular/common/http';
import type { Problem } from '@zorgpaden/domain/shared/contract';

/** Why a request did not do what was asked, as the screens need it. */
export interface Failure {
  /** `offline`: no answer came; `refused`: the API said why not; `broken`: a fault on our side. */
  readonly kind: 'offline' | 'refused' | 'broken';
  readonly status: number;
  readonly problem: Problem | null;
  /** When it may be tried again, when the API said so. */
  readonly retryAt: Date | null;
}

/** Reads what went wrong; anything that is no answer of the API is `broken`. */
export function failureOf(error: unknown, now = new Date()): Failure {
  if (!(error instanceof HttpErrorResponse)) {
    return { kind: 'broken', status: 0, problem: null, retryAt: null };
  }
  const problem = isProblem(error.error) ? error.error : null;
  const seconds = Number(error.headers.get('Retry-After') ?? Number.NaN);
  return {
    kind: kindOf(error.status, problem),
    status: error.status,
    problem,
    retryAt: Number.isFinite(seconds) ? new Date(now.getTime() + seconds * 1000) : null,
  };
}

function kindOf(status: number, problem: Problem | null): Failure['kind'] {
  // A proxy that cannot reach the application answers 502 to 504: the same for who waits.
  if (status === 0 || (status >= 502 && status <= 504)) return 'offline';
  return status < 500 && problem ? 'refused' : 'broken';
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'status' in body;
}
