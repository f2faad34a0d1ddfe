import { createHash } from 'node:crypto';
import type { HandoverDossier } from '@zorgpaden/domain/handover-dossiers/contract';
import { slugify } from '@zorgpaden/domain/shared';
import type { Context } from '../../platform/http/context.js';
import { fileMetadata, type MdtoReference, objectMetadata } from '../../platform/mdto/index.js';
import { dayInWords } from '../../platform/pdf/plain-date.js';
import type { ZipPart } from '../../platform/zip/index.js';
import { wordsIn } from './archive-words.js';
import type { ArchivedDocument } from './archived-document.js';

/** A path that every system can unpack. */
const LONGEST_NAME = 60;

/** A thing in the archive, with the folder in which it stands. */
interface Member extends MdtoReference {
  readonly mark: string;
  readonly folder: string;
}

/**
 * The files of the archive, in the structure that MDTO asks of what is handed over: a folder for each
 * thing, with its metadata in it, and beside each file its own. What refers to all of them comes last.
 */
export class ArchiveParts {
  readonly root: string;
  private readonly hashes: string[] = [];
  private readonly members: Member[] = [];

  constructor(
    private readonly dossier: HandoverDossier,
    private readonly ctx: Pick<Context, 'language' | 'now'>,
  ) {
    this.root = nameOf(wordsIn(ctx.language).dossier.title({ coalition: dossier.coalition.name }));
  }

  async *of(documents: AsyncIterable<ArchivedDocument>): AsyncGenerator<ZipPart> {
    for await (const document of documents) yield* this.ofOne(document);
    yield* this.about();
  }

  private *ofOne(document: ArchivedDocument): Generator<ZipPart> {
    const { mark, title, description, ending, format, bytes, isDense } = document;
    const number = String(this.members.length + 1).padStart(3, '0');
    const folder = `${number}-${nameOf(title)}`;
    const file = `${nameOf(title)}.${ending}`;
    const self = { name: title, mark };
    const fileMark = `${mark}-${ending}`;
    this.members.push({ ...self, folder });
    yield this.part(`${folder}/${file}`, bytes, isDense);
    yield this.text(
      `${folder}/${file}.bestand.mdto.xml`,
      fileMetadata({
        ...{ mark: fileMark, name: file, size: bytes.byteLength, format, of: self },
        ...{ sha256: hashOf(bytes), hashedAt: this.ctx.now },
      }),
    );
    yield this.text(
      `${folder}/${folder}.mdto.xml`,
      objectMetadata({
        ...{ ...self, level: 'Archiefstuk', description, partOf: this.whole },
        ...{ files: [{ name: file, mark: fileMark }], ...this.common },
      }),
    );
  }

  private *about(): Generator<ZipPart> {
    const { coalition } = this.dossier;
    const words = wordsIn(this.ctx.language);
    const date = dayInWords(this.dossier.asOf, this.ctx.language);
    yield this.text(
      `${this.root}.mdto.xml`,
      objectMetadata({
        ...{ mark: this.whole.mark, name: this.whole.name, level: 'Dossier' },
        description: words.dossier.description({ coalition: coalition.name, date }),
        ...{ parts: this.members.map(({ name, mark }) => ({ name, mark })), ...this.common },
      }),
    );
    const list = this.members.map(({ folder, name }) => `${folder}: ${name}`).join('\n');
    const count = this.members.length;
    const readMe = words.readMe({ coalition: coalition.name, date, count, list });
    yield this.text('LEESMIJ.txt', `${readMe}\n`);
    const manifest = `${this.hashes.join('\n')}\n`;
    yield this.text('manifest-sha256.txt', manifest);
  }

  private get whole(): MdtoReference & { readonly mark: string } {
    const { id, name } = this.dossier.coalition;
    const title = wordsIn(this.ctx.language).dossier.title({ coalition: name });
    return { name: title, mark: `dossier-${id}-${this.dossier.asOf}` };
  }

  /** What all of it has in common. Of one municipality it is its archive; of several, the coalition's. */
  private get common() {
    const { municipalities: places, coalition } = this.dossier;
    const { language, now: madeAt } = this.ctx;
    const [only] = places;
    return {
      ...{ places, language, madeAt, restriction: wordsIn(language).restriction },
      maker: places.length === 1 ? `Gemeente ${only}` : coalition.name,
    };
  }

  private text(path: string, text: string): ZipPart {
    return this.part(path, Buffer.from(text), false);
  }

  private part(path: string, bytes: Uint8Array, isDense: boolean): ZipPart {
    this.hashes.push(`${hashOf(bytes)}  ${path}`);
    return { name: `${this.root}/${path}`, bytes, madeAt: this.ctx.now, isDense };
  }
}

function nameOf(title: string): string {
  return slugify(title).slice(0, LONGEST_NAME).replace(/-+$/, '') || 'document';
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
