import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { HandoverStep } from '@zorgpaden/domain/handover-dossiers';
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

  async tick(coalitionId: string, step: HandoverStep): Promise<void> {
    await firstValueFrom(this.http.put(`${addressOf(coalitionId)}/ticks/${step}`, null));
  }

  async untick(coalitionId: string, step: HandoverStep): Promise<void> {
    await firstValueFrom(this.http.delete(`${addressOf(coalitionId)}/ticks/${step}`));
  }

  /** The steps are open again, for the next handover. */
  async closeHandover(coalitionId: string): Promise<void> {
    await firstValueFrom(this.http.post(`${addressOf(coalitionId)}/closure`, null));
  }
}

/** Where the dossier is, and its document below it. */
export function addressOf(coalitionId: string): string {
  return `/api/v1/coalitions/${coalitionId}/handover-dossier`;
}
