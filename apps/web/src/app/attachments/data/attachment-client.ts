import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { AttachmentSubject } from '@zorgpaden/domain/attachments';
import type { AttachmentView } from '@zorgpaden/domain/attachments/contract';
import type { Overrule } from '@zorgpaden/domain/free-text';
import { firstValueFrom } from 'rxjs';

/** What the files belong to. */
export interface AttachedTo {
  readonly coalitionId: string;
  readonly subject: AttachmentSubject;
  readonly subjectId: string;
}

/** A file that somebody wants to attach. */
export interface NewFile {
  readonly file: File | null;
  readonly description: string;
  readonly isStated: boolean;
  /** What looks like data of a client and is none. */
  readonly overrules: readonly Overrule[];
}

/** Files beside something of a coalition. */
@Injectable({ providedIn: 'root' })
export class AttachmentClient {
  private readonly http = inject(HttpClient);

  async list({ coalitionId, subject, subjectId }: AttachedTo): Promise<readonly AttachmentView[]> {
    const params = { subject, subjectId };
    const answer = this.http.get<{ items: AttachmentView[] }>(listOf(coalitionId), { params });
    return (await firstValueFrom(answer)).items;
  }

  /** @param key the same for every press of one button: a file is attached once */
  attach({ coalitionId, subject, subjectId }: AttachedTo, given: NewFile, key: string) {
    const form = new FormData();
    form.set('subject', subject);
    form.set('subjectId', subjectId);
    form.set('description', given.description);
    if (given.isStated) form.set('statement', 'no-client-data');
    if (given.file) form.set('file', given.file);
    const headers = {
      'Idempotency-Key': key,
      ...(given.overrules.length > 0 && {
        Overrules: encodeURIComponent(JSON.stringify(given.overrules)),
      }),
    };
    return firstValueFrom(this.http.post<AttachmentView>(listOf(coalitionId), form, { headers }));
  }

  async delete({ coalitionId, id }: AttachmentView): Promise<void> {
    await firstValueFrom(this.http.delete(`${listOf(coalitionId)}/${id}`));
  }

  /** Lets everybody have it, beside a public agreement. */
  disclose({ coalitionId, id }: AttachmentView): Promise<AttachmentView> {
    const url = `${listOf(coalitionId)}/${id}/disclosure`;
    return firstValueFrom(this.http.post<AttachmentView>(url, null));
  }

  conceal({ coalitionId, id }: AttachmentView): Promise<AttachmentView> {
    const url = `${listOf(coalitionId)}/${id}/disclosure`;
    return firstValueFrom(this.http.delete<AttachmentView>(url));
  }

  restore({ coalitionId, id }: AttachmentView): Promise<AttachmentView> {
    const url = `${listOf(coalitionId)}/${id}/restoration`;
    return firstValueFrom(this.http.post<AttachmentView>(url, null));
  }
}

/** Where a browser gets the file itself. */
export function fileAddress({ coalitionId, id }: AttachmentView): string {
  return `${listOf(coalitionId)}/${id}/file`;
}

function listOf(coalitionId: string): string {
  return `/api/v1/coalitions/${coalitionId}/attachments`;
}
