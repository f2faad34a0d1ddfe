import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { RecoveryCodes, TotpProposal } from '@zorgpaden/domain/second-factors/contract';
import { firstValueFrom } from 'rxjs';
import { Texts } from '../../platform/texts';

/** How somebody proves who they are beside a password, as the API keeps it. */
@Injectable({ providedIn: 'root' })
export class SecondFactorClient {
  private readonly http = inject(HttpClient);
  private readonly texts = inject(Texts);

  /** A new secret for the app; it counts once a code of it was given. */
  proposeTotp(): Promise<TotpProposal> {
    const answer = this.http.post<TotpProposal>('/api/v1/account/totp', undefined, this.options());
    return firstValueFrom(answer);
  }

  /** @returns the recovery codes, for the only time; none when those of before still hold */
  async confirmTotp(code: string): Promise<readonly string[]> {
    const answer = this.http.put<RecoveryCodes>('/api/v1/account/totp', { code }, this.options());
    return (await firstValueFrom(answer)).recoveryCodes;
  }

  async removeTotp(): Promise<void> {
    await firstValueFrom(this.http.delete('/api/v1/account/totp', this.options()));
  }

  /** @returns new ones, for the only time; those of before stop working */
  async renewRecoveryCodes(): Promise<readonly string[]> {
    const url = '/api/v1/account/recovery-codes';
    const answer = this.http.post<RecoveryCodes>(url, undefined, this.options());
    return (await firstValueFrom(answer)).recoveryCodes;
  }

  private options(): { headers: Record<string, string> } {
    return { headers: { 'Accept-Language': this.texts.language() } };
  }
}
