import { inject, Injectable, signal } from '@angular/core';
import type { InvitationView } from '@zorgpaden/domain/invitations/contract';
import { amsterdamNow } from '@zorgpaden/domain/shared';
import { type Failure, failureOf } from '../../platform/api/failure';
import type { Option } from '../../ui/fields/select-field';
import { type NewWideInvitation, WideClient } from './wide-client';

/** Who was asked to take a role that is not for one coalition, and for what one can be asked. */
@Injectable()
export class WideStore {
  private readonly client = inject(WideClient);
  private readonly open = signal<readonly InvitationView[] | null>(null);
  private readonly areas = signal<{ municipalities: Option[]; regions: Option[] } | null>(null);
  private readonly why = signal<Failure | null>(null);
  /** One key for one invitation: a second press, or a press after a lost answer, mails nothing twice. */
  private key = crypto.randomUUID();

  readonly invitations = this.open.asReadonly();
  /** Everything that a role can be for, to choose from. */
  readonly choices = this.areas.asReadonly();
  readonly failure = this.why.asReadonly();

  today(): string {
    return amsterdamNow(Date.now()).date;
  }

  async load(): Promise<void> {
    this.why.set(null);
    try {
      const [invitations, municipalities, regions] = await Promise.all([
        this.client.invitations(),
        this.client.municipalities(),
        this.client.regions(),
      ]);
      this.areas.set({
        municipalities: municipalities.map(({ code, name }) => ({ value: code, text: name })),
        regions: regions.map(({ id, name }) => ({ value: id, text: name })),
      });
      this.open.set(invitations);
    } catch (error) {
      this.why.set(failureOf(error));
    }
  }

  /** @throws what the form tells at its fields */
  async invite(invitation: NewWideInvitation): Promise<void> {
    await this.client.invite(invitation, this.key);
    this.key = crypto.randomUUID();
    await this.load();
  }

  sendAgain(invitation: InvitationView): Promise<boolean> {
    return this.did(() => this.client.sendAgain(invitation));
  }

  withdraw(invitation: InvitationView): Promise<boolean> {
    return this.did(() => this.client.withdraw(invitation));
  }

  private async did(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      await this.load();
      return true;
    } catch (error) {
      this.why.set(failureOf(error));
      return false;
    }
  }
}
