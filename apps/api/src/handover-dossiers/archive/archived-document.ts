/** A document as it goes into the archive: one thing, one file. */
export interface ArchivedDocument {
  /** By what it is known here, for ever. */
  readonly mark: string;
  readonly title: string;
  readonly description: string;
  /** What the name of its file ends with. */
  readonly ending: string;
  /** A media type. */
  readonly format: string;
  readonly bytes: Uint8Array;
  /** It is compressed already. */
  readonly isDense: boolean;
}
