import { computed, inject, Injectable, signal } from '@angular/core';
import type { InvitationView } from '@zorgpaden/domain/invitations/contract';
import { actOfOffer, may, type PeopleAction } from '@zorgpaden/domain/people';
import type { PersonRoleView } from '@zorgpaden/domain/people/contract';
import { amsterdamNow, type RoleName, roleNames } from '@zorgpaden/domain/shared';
import { CoalitionStore } from '../../coalitions';
import { type Failure, failureOf } from '../../platform/api/failure';
import { actorOf, SessionStore } from '../../sessions';
import {
  type NewInvitation,
  PeopleClient,
  type RoleChange,
  type Succession,
  type PartnerOfRole,
} from './people-client';

/** The people of one coalition, and what whoever looks may do with them. */
@Injectable()
export class PeopleStore {
  private readonly client = inject(PeopleClient);
  private readonly coalitions = inject(CoalitionStore);
  private readonly session = inject(SessionStore);

  private readonly held = signal<readonly PersonRoleView[] | null>(null);
  private readonly open = signal<readonly InvitationView[]>([]);
  private readonly organisations = signal<readonly PartnerOfRole[]>([]);
  private readonly why = signal<Failure | null>(null);
  private readonly lastEnded = signal<PersonRoleView | null>(null);
  /** One key for one invitation: a second press, or a press after a lost answer, mails nothing twice. */
  private key = crypto.randomUUID();

  readonly people = this.held.asReadonly();
  readonly invitations = this.open.asReadonly();
  readonly partners = this.organisations.asReadonly();
  readonly failure = this.why.asReadonly();
  /** What was ended just now and can go on: as it was before. */
  readonly undoable = this.lastEnded.asReadonly();
  readonly withEnded = signal(false);
  readonly self = computed(() => this.session.user()?.id ?? null);

  /** The roles that whoever looks may give. */
  readonly given = computed(() =>
    roleNames.filter((role) => role !== 'administrator' && this.may('invite', role)),
  );

  may(action: PeopleAction, role?: RoleName): boolean {
    return may(actorOf(this.session.user()), action, { coalitionId: this.id(), role });
  }

  /** Whether whoever looks may send an invitation again, or take it back. */
  mayActOn({ role, invitedBy }: InvitationView): boolean {
    const actor = actorOf(this.session.user());
    const offer = { coalitionId: this.id(), role, invitedBy: invitedBy.id };
    return may(actor, actOfOffer(actor, offer), offer);
  }

  today(): string {
    return amsterdamNow(Date.now()).date;
  }

  async load(): Promise<void> {
    this.why.set(null);
    try {
      const [people, invitations, partners] = await Promise.all([
        this.client.people(this.id(), this.withEnded()),
        this.client.invitations(this.id()),
        this.client.partners(this.id()),
      ]);
      this.held.set(people);
      this.open.set(invitations);
      this.organisations.set(partners);
    } catch (error) {
      this.why.set(failureOf(error));
    }
  }

  async showEnded(ended: boolean): Promise<void> {
    this.withEnded.set(ended);
    await this.load();
  }

  /** @throws what the form tells at its fields */
  invite(invitation: NewInvitation): Promise<void> {
    return this.once((key) => this.client.invite(this.id(), invitation, key));
  }

  /** @throws what the form tells at its fields */
  askToLead(succession: Succession): Promise<void> {
    return this.once((key) => this.client.askToLead(this.id(), succession, key));
  }

  sendAgain(invitation: InvitationView): Promise<boolean> {
    return this.did(() => this.client.sendAgain(this.id(), invitation));
  }

  withdraw(invitation: InvitationView): Promise<boolean> {
    return this.did(() => this.client.withdraw(this.id(), invitation));
  }

  /** @throws what the form tells at its fields */
  async change(held: PersonRoleView, change: RoleChange): Promise<void> {
    await this.client.change(this.id(), held, change);
    this.lastEnded.set(null);
    await this.load();
  }

  /** @throws what the form tells at its fields */
  async end(held: PersonRoleView, on: string, reason: string): Promise<void> {
    await this.client.end(this.id(), held, { on, reason });
    // Of a role that never held a day nothing is left that could go on.
    this.lastEnded.set(on > held.from ? held : null);
    await this.load();
  }

  /** Takes back what was ended just now. */
  async undo(held: PersonRoleView): Promise<boolean> {
    const next = { ...held, version: held.version + 1 };
    const done = await this.did(() => this.client.continue(this.id(), next, held.to));
    if (done) this.lastEnded.set(null);
    return done;
  }

  /** One mail for one errand, however often it is sent. */
  private async once(send: (key: string) => Promise<void>): Promise<void> {
    try {
      await send(this.key);
    } catch (error) {
      // Refused is final for this key; without an answer nobody knows, and the same key asks again.
      if (failureOf(error).kind === 'refused') this.key = crypto.randomUUID();
      throw error;
    }
    this.key = crypto.randomUUID();
    await this.load();
  }

  private async did(work: () => Promise<void>): Promise<boolean> {
    this.why.set(null);
    try {
      await work();
      await this.load();
      return this.why() === null;
    } catch (error) {
      const failure = failureOf(error);
      await this.load();
      this.why.set(failure);
      return false;
    }
  }

  private id(): string {
    return this.coalitions.coalition()?.id ?? '';
  }
}
