import { LiveAnnouncer } from '@angular/cdk/a11y';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  signal,
} from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { PersonView } from '@zorgpaden/domain/people/accounts.contract';
import { AccessRequestsSection } from '../../access-requests';
import { roleNames } from '@zorgpaden/domain/shared';
import { dateText } from '../../platform/moments';
import { PageHead } from '../../platform/page-head';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import { TextField } from '../../ui/fields/text-field';
import { askForReason } from '../../ui/reason-dialog';
import { Skeleton } from '../../ui/skeleton';
import { PersonsStore } from '../data/persons-store';
import { askToEnd } from '../ui/end-role-dialog';
import { askToRemove } from '../ui/removal-dialog';
import { askToReset } from '../ui/reset-dialog';
import { roleInWords } from '../words/role-in-words';

/** Everybody with an account, for the administrator: to find, to see what they hold, to help or shut. */
@Component({
  selector: 'zp-persons-page',
  imports: [AccessRequestsSection, FailureText, MatButtonModule, RouterLink, Skeleton, TextField],
  templateUrl: './persons-page.html',
  styleUrls: ['../people-list/people-list-page.scss', '../ui/row.scss', './persons-page.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonsPage {
  private readonly texts = inject(WorkspaceTexts);
  private readonly injector = inject(Injector);
  private readonly announcer = inject(LiveAnnouncer);
  protected readonly store = inject(PersonsStore);

  /** What was done, to be seen until something else is done. */
  protected readonly done = signal('');
  protected readonly words = computed(() => this.texts.words().people);
  protected readonly help = computed(() => this.texts.words().accountHelp);
  protected readonly common = computed(() => this.texts.words().common);
  protected readonly events = computed(() => this.texts.words().securityEvents);
  protected readonly signIns = computed(() => `${this.texts.root()}/beheer/aanmeldingen`);
  protected readonly inviting = computed(() => `${this.texts.root()}/beheer/mensen/uitnodigen`);
  protected readonly myWork = computed(() => `${this.texts.root()}/mijn`);
  /** What an administrator may invite somebody for. */
  protected readonly given = roleNames.filter((role) => role !== 'administrator');
  protected readonly fields = form(signal({ text: '' }), { name: 'person-search' });
  protected readonly rows = computed(() =>
    this.store.list()?.items.map((person) => ({
      person,
      mayRemove: this.store.mayRemove(person),
      mayBlock: this.store.may('block', person),
      maySignOut: this.store.may('sign-out', person),
      mayReset: person.hasSecondFactor && this.store.may('reset-second-factor', person),
      roles: person.roles.map((held) => ({
        held,
        name: this.roleOf(held),
        mayEnd: this.store.mayEnd(person, held),
        path: held.scope.kind === 'coalition' ? this.peopleOf(held.scope.id) : null,
      })),
      seen:
        person.lastSeenOn === null
          ? this.words().neverSeen
          : this.words().lastSeen({ date: this.date(person.lastSeenOn) }),
      blocked:
        person.block &&
        this.words().nation.blocked({
          ...person.block,
          date: this.date(person.block.at),
        }),
    })),
  );

  constructor() {
    inject(PageHead).set({ title: this.words().nation.title, indexed: false });
    afterNextRender(() => void this.store.load());
  }

  protected async search(event: Event): Promise<void> {
    event.preventDefault();
    await this.store.search(this.fields.text().value().trim());
    const count = this.store.list()?.items.length ?? 0;
    void this.announcer.announce(this.words().nation.found({ count }));
  }

  protected async block(person: PersonView): Promise<void> {
    const send = (reason: string) =>
      person.block === null ? this.store.block(person, reason) : this.store.unblock(person, reason);
    const { block, unblock } = this.words().nation;
    const words = person.block === null ? block : unblock;
    const asked = { words: { ...words, title: words.title(person) }, send };
    if (await askForReason(this.injector, asked)) this.tell(words.done(person));
  }

  protected async signOut(person: PersonView): Promise<void> {
    const words = this.help().signOut;
    const send = (reason: string) => this.store.signOut(person, reason);
    const asked = { words: { ...words, title: words.title(person) }, send };
    if (await askForReason(this.injector, asked)) this.tell(words.done(person));
  }

  protected async reset(person: PersonView): Promise<void> {
    const done = await askToReset(this.injector, {
      person,
      send: (reset) => this.store.resetSecondFactor(person, reset),
    });
    if (done) this.tell(this.help().reset.done(person));
  }

  protected async remove(person: PersonView): Promise<void> {
    const done = await askToRemove(this.injector, {
      person,
      send: (given) => this.store.remove(person, given),
    });
    if (done) this.tell(this.help().removal.done);
  }

  private tell(sentence: string): void {
    this.done.set(sentence);
    void this.announcer.announce(sentence);
  }

  protected async end(person: PersonView, held: PersonView['roles'][number]): Promise<void> {
    const on = await askToEnd(this.injector, {
      held: { person },
      today: this.store.today(),
      end: (day, reason) => this.store.end(person, held, day, reason),
    });
    if (on === undefined) return;
    this.tell(this.words().wide.ended({ name: person.name, date: this.date(on) }));
  }

  private roleOf(held: PersonView['roles'][number]): string {
    const role = roleInWords(held, this.words());
    const { kind, name } = held.scope;
    if (kind === 'organisation' && held.role === 'partner') return role;
    const scope = name ?? this.words().wide.kinds.nation;
    return this.words().nation.roleOf({ role, scope });
  }

  private peopleOf(coalitionId: string | null): string {
    return `${this.texts.root()}/coalities/${coalitionId ?? ''}/mensen`;
  }

  private date(moment: string): string {
    return dateText(moment, this.texts.language());
  }
}
