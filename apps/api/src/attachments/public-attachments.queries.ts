import { Injectable } from '@nestjs/common';
import { type FileKind, mediaTypes } from '@zorgpaden/domain/attachments';
import { DomainError } from '@zorgpaden/domain/shared';
import { publicAgreementsOn } from '../agreements/index.js';
import { Database } from '../platform/db/database.js';
import { FileStore } from '../platform/files/index.js';
import type { Context } from '../platform/http/context.js';
import { publicFileHeaders } from '../platform/http/download.js';
import { peildatumOf } from '../platform/http/peildatum.js';

/** Which file is asked for, by the agreement beside which everybody sees it. */
export interface PublicFile {
  readonly code: string;
  readonly agreementId: string;
  readonly id: string;
}

/** $1 the municipality, $2 the day, $3 the agreement, $4 the file. */
const FILE = `
  SELECT f.hash, f.name, f.kind ${publicAgreementsOn('$2')}
  JOIN attachments f ON f.subject_type = 'agreement' AND f.subject_id = a.id
    AND f.coalition_id = a.coalition_id AND f.deleted_at IS NULL
  JOIN attachment_disclosures x ON x.attachment_id = f.id AND x.ended_at IS NULL
  WHERE m.municipality_code = $1 AND a.id = $3 AND f.id = $4`;

/** Files that everybody may have. */
@Injectable()
export class PublicAttachmentQueries {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
  ) {}

  /** @throws DomainError `request.not-found`, also of what is public no longer */
  async find(ctx: Context, { code, agreementId, id }: PublicFile) {
    const [row] = await this.database.query<{ hash: string; name: string; kind: FileKind }>(FILE, [
      ...[code, peildatumOf(ctx), agreementId, id],
    ]);
    if (row === undefined) throw new DomainError('request.not-found');
    const headers = publicFileHeaders(row.name, mediaTypes[row.kind], row.hash);
    return { hash: row.hash, headers };
  }

  async bytes(hash: string): Promise<Uint8Array> {
    const bytes = await this.store.get(hash);
    if (bytes === null) throw new Error(`The file ${hash} is not in the storage.`);
    return bytes;
  }
}
