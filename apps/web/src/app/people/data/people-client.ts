import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { InvitationList, InvitationView } from '@zorgpaden/domain/invitations/contract';
import type { PartnershipView } from '@zorgpaden/domain/partnerships/contract';
import type { PersonRoleList, PersonRoleView } from '@zorgpaden/domain/people/contract';
import type { RoleName } from '@zorgpaden/domain/shared';
import { firstValueFrom, type Observable } from 'rxjs';
import { everyPage } from '../../platform/api/every-page';

/** An organisation that takes part: a partner's role is for one of them. */
export interface PartnerOfRole {
  readonly id: string;
  readonly name: string;
}

/** Whom somebody invites. */
export interface NewInvitation {
  readonly email: string;
  readonly role: RoleName;
  readonly organisationId: string | null;
  readonly from: string;
  readonly to: string | null;
}

/** Another role for somebody. */
export interface RoleChange {
  readonly role: RoleName;
  readonly from: string;
  readonly reason: string;
}

/** Who is asked to lead from a day on. */
export interface Succession {
  readonly email: string;
  readonly from: string;
  /** Until when who leads now stays editor. */
  readonly editorUntil: string | null;
  /** By a sponsor or an administrator; without it whoever leads hands over. */
  readonly appointment?: { readonly insteadOf: string | null; readonly reason: string };
}

/** Who works for a coalition, and who was invited to. */
@Injectable()
export class PeopleClient {
  private readonly http = inject(HttpClient);

  people(coalition: string, ended: boolean): Promise<readonly PersonRoleView[]> {
    return items(
      this.http.get<PersonRoleList>(`${at(coalition)}/people`, {
        params: ended ? { ended: 'true' } : {},
      }),
    );
  }

  invitations(coalition: string): Promise<readonly InvitationView[]> {
    return items(this.http.get<InvitationList>(`${at(coalition)}/invitations`));
  }

  /** Who takes part today; who was only asked has nobody yet who works here. */
  async partners(coalition: string): Promise<readonly PartnerOfRole[]> {
    const all = await everyPage<PartnershipView>(this.http, `${at(coalition)}/partnerships`);
    const active = all.filter(({ status }) => status === 'active');
    return active.map(({ organisation: { id, name } }) => ({ id, name }));
  }

  /** @param key the same for every press of one button: one mail goes out */
  async invite(coalition: string, invitation: NewInvitation, key: string): Promise<void> {
    const headers = { 'Idempotency-Key': key };
    await firstValueFrom(this.http.post(`${at(coalition)}/invitations`, invitation, { headers }));
  }

  async askToLead(coalition: string, succession: Succession, key: string): Promise<void> {
    const { appointment, ...handover } = succession;
    const url = `${at(coalition)}/${appointment ? 'appointments' : 'handovers'}`;
    const headers = { 'Idempotency-Key': key };
    await firstValueFrom(this.http.post(url, { ...handover, ...appointment }, { headers }));
  }

  async sendAgain(coalition: string, { id }: InvitationView): Promise<void> {
    await firstValueFrom(this.http.post(`${at(coalition)}/invitations/${id}/mail`, null));
  }

  async withdraw(coalition: string, { id }: InvitationView): Promise<void> {
    await firstValueFrom(this.http.delete(`${at(coalition)}/invitations/${id}`));
  }

  change(coalition: string, held: PersonRoleView, change: RoleChange): Promise<void> {
    return this.write(coalition, held, 'change', change);
  }

  end(
    coalition: string,
    held: PersonRoleView,
    end: { readonly on: string; readonly reason: string },
  ): Promise<void> {
    return this.write(coalition, held, 'end', end);
  }

  continue(coalition: string, held: PersonRoleView, to: string | null): Promise<void> {
    return this.write(coalition, held, 'continuation', { to });
  }

  private async write(
    coalition: string,
    { id, version }: PersonRoleView,
    what: string,
    body: object,
  ): Promise<void> {
    const headers = { 'If-Match': `"${version}"` };
    await firstValueFrom(
      this.http.post(`${at(coalition)}/people/${id}/${what}`, body, { headers }),
    );
  }
}

function at(coalition: string): string {
  return `/api/v1/coalitions/${coalition}`;
}

async function items<Item>(
  list: Observable<{ readonly items: readonly Item[] }>,
): Promise<readonly Item[]> {
  return (await firstValueFrom(list)).items;
}
