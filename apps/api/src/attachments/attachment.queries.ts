import { Inject, Injectable } from '@nestjs/common';
import { mediaTypes } from '@zorgpaden/domain/attachments';
import type { AttachmentsQuery, AttachmentView } from '@zorgpaden/domain/attachments/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { refuseUnknownCoalition } from '../coalitions/index.js';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { Reader } from '../platform/db/reader.js';
import { FileStore } from '../platform/files/index.js';
import type { UserContext } from '../platform/http/context.js';
import { downloadHeaders } from '../platform/http/download.js';

interface Row extends Omit<AttachmentView, 'addedAt' | 'disclosedAt'> {
  readonly addedAt: Date;
  readonly disclosedAt: Date | null;
  readonly hash: string;
}

/** $1 the coalition, $2 one, $3 and $4 of which thing; each of these null for all. The last one first. */
const ATTACHMENTS = `
  SELECT a.id, a.coalition_id AS "coalitionId", a.subject_type AS subject, a.subject_id AS "subjectId",
    a.name, a.description, a.kind, a.size, a.added_at AS "addedAt", coalesce(u.name, '') AS "addedBy", a.hash,
    d.begun_at AS "disclosedAt"
  FROM attachments a LEFT JOIN users u ON u.id = a.added_by
  LEFT JOIN attachment_disclosures d ON d.attachment_id = a.id AND d.ended_at IS NULL
  WHERE a.coalition_id = $1 AND a.deleted_at IS NULL AND ($2::uuid IS NULL OR a.id = $2)
    AND ($3::text IS NULL OR a.subject_type = $3) AND ($4::uuid IS NULL OR a.subject_id = $4)
  ORDER BY a.added_at DESC, a.id DESC LIMIT 500`;

/** A file with the headers that it is sent with. */
export interface Download {
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

@Injectable()
export class AttachmentQueries {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async list(ctx: UserContext, coalitionId: string, query: AttachmentsQuery) {
    permit(ctx.user, ['attachment', 'list'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    const filter = [query.subject ?? null, query.subjectId ?? null];
    const rows = await this.database.query<Row>(ATTACHMENTS, [coalitionId, null, ...filter]);
    const self = `${this.config.publicUrl}/api/v1/coalitions/${coalitionId}/attachments`;
    return { items: rows.map(viewOf), links: { self } };
  }

  /** @throws DomainError `request.not-found` */
  async view(reader: Reader, coalitionId: string, id: string): Promise<AttachmentView> {
    return viewOf(await this.one(reader, coalitionId, id));
  }

  /**
   * To keep, never to show: a browser saves it, and runs nothing in it.
   *
   * @throws DomainError `request.not-found`
   */
  async download(ctx: UserContext, coalitionId: string, id: string): Promise<Download> {
    permit(ctx.user, ['attachment', 'download'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    const { bytes, name, kind } = await this.file(coalitionId, id);
    return { bytes, headers: downloadHeaders(name, mediaTypes[kind]) };
  }

  /** @throws DomainError `request.not-found` */
  async file(coalitionId: string, id: string) {
    const { hash, name, kind } = await this.one(this.database, coalitionId, id);
    const bytes = await this.store.get(hash);
    if (bytes === null) throw new Error(`The file of attachment ${id} is not in the storage.`);
    return { bytes, name, kind };
  }

  private async one(reader: Reader, coalitionId: string, id: string): Promise<Row> {
    const rows = (await reader.query(ATTACHMENTS, [coalitionId, id, null, null])) as Row[];
    if (rows[0] === undefined) throw new DomainError('request.not-found');
    return rows[0];
  }
}

function viewOf({ hash: _, addedAt, disclosedAt, ...row }: Row): AttachmentView {
  return {
    ...row,
    addedAt: addedAt.toISOString(),
    disclosedAt: disclosedAt?.toISOString() ?? null,
  };
}
