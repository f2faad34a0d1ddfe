import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { InvitationList, InvitationView } from '@zorgpaden/domain/invitations/contract';
import type { WideScope } from '@zorgpaden/domain/invitations';
import type { MunicipalityMatch } from '@zorgpaden/domain/municipalities/contract';
import type { RegionView } from '@zorgpaden/domain/regions/contract';
import type { RoleName } from '@zorgpaden/domain/shared';
import { firstValueFrom } from 'rxjs';

/** Whom somebody invites for more than one coalition. */
export interface NewWideInvitation {
  readonly email: string;
  readonly role: RoleName;
  readonly scope: WideScope;
  readonly from: string;
  readonly to: string | null;
}

const url = '/api/v1/invitations';

/** Who is asked to take a role for a municipality, a region or the whole country. */
@Injectable()
export class WideClient {
  private readonly http = inject(HttpClient);

  invitations(): Promise<readonly InvitationView[]> {
    return this.items<InvitationList['items'][number]>(url);
  }

  municipalities(): Promise<readonly MunicipalityMatch[]> {
    return this.items<MunicipalityMatch>('/api/v1/municipalities');
  }

  regions(): Promise<readonly RegionView[]> {
    return this.items<RegionView>('/api/v1/regions');
  }

  /** @param key the same for every press of one button: one mail goes out */
  async invite(invitation: NewWideInvitation, key: string): Promise<void> {
    const headers = { 'Idempotency-Key': key };
    await firstValueFrom(this.http.post(url, invitation, { headers }));
  }

  async sendAgain({ id }: InvitationView): Promise<void> {
    await firstValueFrom(this.http.post(`${url}/${id}/mail`, null));
  }

  async withdraw({ id }: InvitationView): Promise<void> {
    await firstValueFrom(this.http.delete(`${url}/${id}`));
  }

  private async items<Item>(address: string): Promise<readonly Item[]> {
    return (await firstValueFrom(this.http.get<{ items: readonly Item[] }>(address))).items;
  }
}
