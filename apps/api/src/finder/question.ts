import type { Phase } from '@zorgpaden/domain/phases';
import type { Language, Theme } from '@zorgpaden/domain/themes';
import type { DirectoryEntry } from '../municipalities/index.js';

/** A question of which every part exists. */
export interface Question {
  readonly municipality: DirectoryEntry;
  readonly postcode: string | null;
  readonly theme: Theme | null;
  readonly phase: Phase | null;
}

/** The moment and the language in which an answer is read. */
export interface Reading {
  /** Milliseconds. */
  readonly now: number;
  /** The Amsterdam date of `now`. */
  readonly today: string;
  readonly language: Language;
}
