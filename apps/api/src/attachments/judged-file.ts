import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type FileKind, isCalledWhatItIs } from '@zorgpaden/domain/attachments';
import { judgeTexts, type Overrule, type TypedText } from '@zorgpaden/domain/free-text';
import { DomainError, type FieldProblem } from '@zorgpaden/domain/shared';
import { kindOf, textOf, VirusScan } from '../platform/files/index.js';
import { RequestError } from '../platform/http/problem.js';

/** A file that nothing stands against. */
export interface JudgedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind: FileKind;
  readonly hash: string;
  /** What was said of texts that look like data of a client and are none. */
  readonly overruled: readonly Overrule[];
}

/** Looks into files before they are kept: what they are, whether they are clean, and rule 1. */
@Injectable()
export class FileJudge {
  constructor(private readonly scan: VirusScan) {}

  /** @throws DomainError `request.invalid` with what is wrong at the file, `attachment.not-scanned` */
  async judge(
    given: { readonly name: string; readonly bytes: Uint8Array },
    texts: readonly TypedText[],
    overrules: readonly Overrule[],
  ): Promise<JudgedFile> {
    const { bytes } = given;
    const name = tidyName(given.name);
    const { kind, text } = await this.look(name, bytes);
    const { problems, overruled } = judgeTexts(
      [...texts, { pointer: '/file', text: `${name}\n${text}` }],
      overrules,
    );
    refuse(problems);
    await this.scan.refuseInfected(bytes).catch(atFile);
    return { name, bytes, kind, hash: createHash('sha256').update(bytes).digest('hex'), overruled };
  }

  private async look(name: string, bytes: Uint8Array): Promise<{ kind: FileKind; text: string }> {
    try {
      const kind = kindOf(bytes);
      if (!isCalledWhatItIs(name, kind)) throw new DomainError('attachment.other-name');
      return { kind, text: await textOf(bytes, kind) };
    } catch (error) {
      return atFile(error);
    }
  }
}

/** What is wrong with a file, at the field of the form. */
function atFile(error: unknown): never {
  const isOfFile = error instanceof DomainError && error.code !== 'attachment.not-scanned';
  if (isOfFile) refuse([{ pointer: '/file', code: error.code }]);
  throw error;
}

function refuse(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) throw new RequestError('request.invalid', 'body', problems);
}

/** A name without a path or anything that is no letter of it; its ending stays when it is cut. */
function tidyName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .replace(/[\p{C}<>:"|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const [, base = plain, ending = ''] = /^(.*?)(\.[^.]{1,5})?$/u.exec(plain) ?? [];
  return `${base.slice(0, 140).trim() || 'bestand'}${ending}`;
}
