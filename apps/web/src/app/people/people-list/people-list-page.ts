import { LiveAnnouncer } from '@angular/cdk/a11y';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  inject,
  Injector,
  signal,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import type { InvitationView } from '@zorgpaden/domain/invitations/contract';
import type { PersonRoleView } from '@zorgpaden/domain/people/contract';
import { canBeHeldFor, type RoleName } from '@zorgpaden/domain/shared';
import { AccessRequestsSection } from '../../access-requests';
import { CoalitionStore, coalitionTitle } from '../../coalitions';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import { Skeleton } from '../../ui/skeleton';
import type { NewInvitation } from '../data/people-client';
import { PeopleStore } from '../data/people-store';
import { askToChange } from '../ui/change-role-dialog';
import { askToEnd } from '../ui/end-role-dialog';
import { askToHandOver } from '../ui/handover-dialog';
import { InvitationRow } from '../ui/invitation-row';
import { InviteForm } from '../ui/invite-form';
import { PersonRow } from '../ui/person-row';

/** Who works for a coalition, who was invited to, and inviting somebody else. */
@Component({
  selector: 'zp-people-list-page',
  imports: [
    AccessRequestsSection,
    FailureText,
    InvitationRow,
    InviteForm,
    MatButtonModule,
    MatCheckboxModule,
    PersonRow,
    Skeleton,
  ],
  templateUrl: './people-list-page.html',
  styleUrl: './people-list-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PeopleListPage {
  private readonly texts = inject(WorkspaceTexts);
  private readonly injector = inject(Injector);
  private readonly destroyRef = inject(DestroyRef);
  private readonly announcer = inject(LiveAnnouncer);
  protected readonly store = inject(PeopleStore);

  /** What was done, to be seen until something else is done. */
  protected readonly done = signal('');
  protected readonly words = computed(() => this.texts.words().people);
  protected readonly common = computed(() => this.texts.words().common);
  private readonly coalitions = inject(CoalitionStore);
  protected readonly coalitionId = computed(() => this.coalitions.coalition()?.id ?? '');
  protected readonly today = this.store.today();
  protected readonly invite = (invitation: NewInvitation) => this.store.invite(invitation);
  protected readonly persons = computed(() => {
    const now = (this.store.people() ?? []).filter(({ to }) => to === null || to > this.today);
    return new Set(now.map(({ person }) => person.id)).size;
  });
  protected readonly isAlone = computed(
    () => this.persons() <= 1 && this.store.invitations().length === 0,
  );

  constructor() {
    coalitionTitle(() => this.words().title);
    afterNextRender(() => void this.store.load());
  }

  /** What somebody could be instead: for the same coalition or organisation. */
  protected otherRoles({ role, scope }: PersonRoleView): RoleName[] {
    if (scope.kind !== 'coalition' || !this.store.may('change-role', role)) return [];
    return this.store.given().filter((other) => other !== role && canBeHeldFor(other, scope.kind));
  }

  protected invited(email: string): void {
    this.tell(this.words().invite.done({ email }));
  }

  protected async handOver(kind: 'hand-over' | 'appoint'): Promise<void> {
    const now = (this.store.people() ?? []).filter(({ to }) => to === null || to > this.today);
    const leads = now.filter(({ role }) => role === 'lead');
    const leading = new Set(leads.map(({ person }) => person.id));
    const email = await askToHandOver(this.injector, {
      kind,
      leads,
      candidates: now.filter(({ person }) => !leading.has(person.id)),
      today: this.today,
      send: (succession) => this.store.askToLead(succession),
    });
    if (email !== undefined) this.tell(this.words().handover.done({ email }));
  }

  protected async change(held: PersonRoleView): Promise<void> {
    const changed = await askToChange(this.injector, {
      held,
      roles: this.otherRoles(held),
      today: this.today,
      change: (change) => this.store.change(held, change),
    });
    if (changed === undefined) return;
    const role = this.words().roles[changed.role].toLowerCase();
    const date = this.date(changed.from);
    this.tell(this.words().change.done({ name: held.person.name, role, date }));
  }

  protected async end(held: PersonRoleView): Promise<void> {
    const on = await askToEnd(this.injector, {
      held,
      today: this.today,
      end: (day, reason) => this.store.end(held, day, reason),
    });
    if (on === undefined) return;
    this.tell(this.words().end.done({ name: held.person.name, date: this.date(on) }));
    this.focus('undo-end');
  }

  protected async undo(held: PersonRoleView): Promise<void> {
    if (!(await this.store.undo(held))) return;
    this.tell(this.words().end.undone(held.person));
    this.focus(`end-${held.id}`);
  }

  protected async sendAgain(invitation: InvitationView): Promise<void> {
    if (!(await this.store.sendAgain(invitation))) return;
    this.tell(this.words().invitations.sentAgain(invitation));
  }

  protected async withdraw(invitation: InvitationView): Promise<void> {
    if (!(await this.store.withdraw(invitation))) return;
    this.tell(this.words().invitations.withdrawn(invitation));
    this.focus('people-done');
  }

  private tell(sentence: string): void {
    this.done.set(sentence);
    void this.announcer.announce(sentence);
  }

  /** Whoever left meanwhile is somewhere else. */
  private focus(id: string): void {
    if (this.destroyRef.destroyed) return;
    afterNextRender(() => document.getElementById(id)?.focus(), { injector: this.injector });
  }

  private date(day: string): string {
    return dateText(day, this.texts.language());
  }
}
