import { once } from 'node:events';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { type List, listProblem } from './list.js';
import type { ListAnswer } from './list-worker.js';

/** By the name of the package: what runs in a thread is the built file, also under test. */
const THREAD = createRequire(import.meta.url).resolve('@zorgpaden/api/list-worker');

const MEGABYTES = 512;
const PATIENCE_MS = 60_000;

/**
 * Reads lists in a thread of their own: who reads a page meanwhile does not wait, and a file that was made
 * to fill the memory ends its thread and nothing else.
 */
@Injectable()
export class ListReader {
  /** One at a time: memory is there for one. */
  private last: Promise<unknown> = Promise.resolve();

  /** @throws DomainError `partner-import.file.…` */
  read(bytes: Uint8Array): Promise<List> {
    const reading = this.last.then(() => readInThread(bytes));
    this.last = reading.catch(() => undefined);
    return reading;
  }
}

async function readInThread(bytes: Uint8Array): Promise<List> {
  const worker = new Worker(THREAD, {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const [answer] = (await once(worker, 'message', { signal })) as [ListAnswer];
    if ('code' in answer) throw new DomainError(answer.code);
    return answer.list;
  } catch (error) {
    if (error instanceof DomainError) throw error;
    // Out of memory, or of time: whatever it is, it is no list of partners.
    throw listProblem('partner-import.file.too-large');
  } finally {
    await worker.terminate();
  }
}
