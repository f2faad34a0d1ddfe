import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { HandoverDossier } from '@zorgpaden/domain/handover-dossiers/contract';
import type { RichText } from '@zorgpaden/domain/rich-text';
import { firstValueFrom } from 'rxjs';

/** What a new lead of a coalition must know. */
@Injectable()
export class HandoverDossierClient {
  private readonly http = inject(HttpClient);

  one(coalitionId: string): Promise<HandoverDossier> {
    return firstValueFrom(this.http.get<HandoverDossier>(addressOf(coalitionId)));
  }

  /** @param version what it was when somebody began to write */
  write(coalitionId: string, text: RichText, version: number): Promise<HandoverDossier> {
    const headers = { 'If-Match': `"${version}"` };
    const url = `${addressOf(coalitionId)}/note`;
    return firstValueFrom(this.http.put<HandoverDossier>(url, { text }, { headers }));
  }
}

/** Where the dossier is, and its document below it. */
export function addressOf(coalitionId: string): string {
  return `/api/v1/coalitions/${coalitionId}/handover-dossier`;
}
