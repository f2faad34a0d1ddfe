/** Which of the two places where seals are kept. */
export type SealPlace = 'database' | 'file';

/** Something of the trail that is not as it was written. `libs/texts` has a sentence for each kind. */
export type Finding =
  /** What the line says was changed. */
  | { readonly kind: 'entry-changed'; readonly stream: string; readonly seq: number }
  /** A line that was written with another number stands here. */
  | {
      readonly kind: 'entry-moved';
      readonly stream: string;
      readonly seq: number;
      readonly was: number;
    }
  /** The line is whole, but not written after the one that stands before it. */
  | { readonly kind: 'link-broken'; readonly stream: string; readonly seq: number }
  | {
      readonly kind: 'entries-missing' | 'tail-missing';
      readonly stream: string;
      readonly from: number;
      readonly to: number;
    }
  /** Where the stream says it ends is not its last line. */
  | { readonly kind: 'head-changed'; readonly stream: string; readonly seq: number }
  | {
      readonly kind: 'value-changed' | 'value-missing' | 'value-added';
      readonly stream: string;
      readonly seq: number;
      readonly name: string;
    }
  /** Not proven by the key, or not written after the one before it. */
  | {
      readonly kind: 'seal-changed' | 'seal-link-broken' | 'seal-other-key';
      readonly number: number;
      readonly place: SealPlace;
    }
  | { readonly kind: 'seal-unreadable'; readonly place: SealPlace; readonly line: number }
  | {
      readonly kind: 'seals-missing';
      readonly place: SealPlace;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'seals-differ'; readonly number: number }
  /** The file knows later seals: an older database was put in its place. */
  | { readonly kind: 'database-older'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'sealed-entry-missing' | 'sealed-entry-changed';
      readonly stream: string;
      readonly seq: number;
      readonly number: number;
    };

/** What was looked at, and how much of it is wrong. */
export interface Verification {
  readonly streams: number;
  readonly entries: number;
  readonly values: number;
  /** Values that a line of the trail says were erased. */
  readonly erased: number;
  readonly seals: number;
  /** The time of the last seal: a tail that was cut off after it leaves no sign. */
  readonly sealedUntil: string | null;
  readonly findings: number;
}

/** Told about each finding as it is found: there is no list of them in memory. */
export type Tell = (finding: Finding) => void;
