import { DomainError } from '@zorgpaden/domain/shared';
import { parentPort, workerData } from 'node:worker_threads';
import type { List } from './list.js';
import { readList } from './read-list.js';

/** What the thread that reads a list answers. */
export type ListAnswer = { readonly list: List } | { readonly code: string };

parentPort?.postMessage(await answerTo(workerData as Uint8Array));

async function answerTo(bytes: Uint8Array): Promise<ListAnswer> {
  try {
    return { list: await readList(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) };
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code };
    throw error;
  }
}
