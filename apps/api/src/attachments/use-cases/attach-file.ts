import { Injectable } from '@nestjs/common';
import { type AttachmentView, newAttachment } from '@zorgpaden/domain/attachments/contract';
import type { Overrule } from '@zorgpaden/domain/free-text';
import { textsIn } from '@zorgpaden/domain/free-text/contract';
import { v7 as uuidv7 } from 'uuid';
import { CoalitionRepository } from '../../coalitions/index.js';
import { permit } from '../../platform/auth/permit.js';
import { Database } from '../../platform/db/database.js';
import { FileStore } from '../../platform/files/index.js';
import type { UserContext } from '../../platform/http/context.js';
import { fieldProblems } from '../../platform/http/contract.pipe.js';
import type { Upload } from '../../platform/http/file-bodies.js';
import { RequestError } from '../../platform/http/problem.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { AttachmentQueries } from '../attachment.queries.js';
import { AttachmentRepository } from '../attachment.repository.js';
import { FileJudge, type JudgedFile } from '../judged-file.js';

interface Given {
  readonly coalitionId: string;
  readonly idempotencyKey: string | undefined;
  readonly overrules: readonly Overrule[];
  /** Read only once it is permitted. */
  readonly upload: () => Promise<Upload>;
}

/** Puts a file beside something of a coalition, when nothing stands against it. */
@Injectable()
export class AttachFile {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly judge: FileJudge,
    private readonly coalitions: CoalitionRepository,
    private readonly attachments: AttachmentRepository,
    private readonly queries: AttachmentQueries,
    private readonly idempotency: Idempotency,
  ) {}

  async execute(outer: UserContext, given: Given): Promise<AttachmentView> {
    const { coalitionId, idempotencyKey: key } = given;
    permit(outer.user, ['attachment', 'attach'], { coalitionId });
    const upload = await given.upload();
    const fields = fieldsOf(upload);
    const texts = textsIn(newAttachment, fields);
    const file = await this.judge.judge(upload, texts, given.overrules);
    const { subject, subjectId, description } = fields;
    const of = { coalitionId, subject, subjectId };
    await this.keep(outer, file);
    const ctx = file.overruled.length > 0 ? { ...outer, overruled: file.overruled } : outer;
    const asked = { ...of, description, name: file.name, hash: file.hash };
    return this.idempotency.write(ctx, { key, asked }, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      await this.attachments.refuseOneMore(write.tx, of);
      const { name, kind, hash, bytes } = file;
      const id = uuidv7();
      const size = bytes.length;
      await this.attachments.insert(write, {
        ...{ id, ...of, hash, name, description, kind, size, deletedAt: null },
      });
      return this.queries.view(write.tx, coalitionId, id);
    });
  }

  /** Noted before it is put there: what a write that fails leaves behind is found again. */
  private async keep({ now }: UserContext, { hash, bytes }: JudgedFile): Promise<void> {
    await this.database.query(
      `INSERT INTO stored_files (hash, stored_at) VALUES ($1, $2)
       ON CONFLICT (hash) DO UPDATE SET stored_at = EXCLUDED.stored_at`,
      [hash, now],
    );
    await this.store.put(hash, bytes);
  }
}

/** @throws RequestError `request.invalid` */
function fieldsOf({ fields }: Upload) {
  const { success, data, error } = newAttachment.safeParse(fields);
  if (success) return data;
  throw new RequestError(
    'request.invalid',
    'body',
    error.issues.flatMap((issue) => fieldProblems(issue)),
  );
}
