/** What can be attached. Office files are read by what is in them, whatever they are called. */
export const fileKinds = [
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'png',
  'jpeg',
  'webp',
] as const;
export type FileKind = (typeof fileKinds)[number];

/** How a file of each kind is served. */
export const mediaTypes: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
};

/** 10 MB: a scanned covenant of some tens of pages. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** How many a thing can have. */
export const MOST_ATTACHMENTS = 20;

/** What can have attachments. */
export const attachmentSubjects = ['coalition', 'agreement'] as const;
export type AttachmentSubject = (typeof attachmentSubjects)[number];

/** What a name of a file ends with, for each kind. */
const endings: Readonly<Record<FileKind, readonly string[]>> = {
  pdf: ['pdf'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  pptx: ['pptx'],
  odt: ['odt'],
  ods: ['ods'],
  png: ['png'],
  jpeg: ['jpg', 'jpeg'],
  webp: ['webp'],
};

/** Whether a file is called what it is: one that is not would open in another program than people expect. */
export function isCalledWhatItIs(name: string, kind: FileKind): boolean {
  const ending = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return endings[kind].includes(ending);
}

/** What a browser may choose from, for the field of a form. */
export const acceptedEndings = Object.values(endings)
  .flat()
  .map((ending) => `.${ending}`);

/** A size as people say it: *340 kB*, *2,1 MB*. */
export function sizeInWords(bytes: number, language: 'nl' | 'en'): string {
  const inMegabytes = bytes >= 1_000_000;
  const amount = bytes / (inMegabytes ? 1_000_000 : 1000);
  const digits = { maximumFractionDigits: inMegabytes ? 1 : 0 };
  return `${new Intl.NumberFormat(language, digits).format(Math.max(amount, inMegabytes ? 0 : 1))} ${inMegabytes ? 'MB' : 'kB'}`;
}
