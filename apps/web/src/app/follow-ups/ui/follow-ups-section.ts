import { LiveAnnouncer } from '@angular/cdk/a11y';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { type FollowUpAction, may } from '@zorgpaden/domain/follow-ups';
import type { FollowUpView, NewFollowUp } from '@zorgpaden/domain/follow-ups/contract';
import { may as mayPeople } from '@zorgpaden/domain/people';
import { type Failure, failureOf } from '../../platform/api/failure';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { actorOf, SessionStore } from '../../sessions';
import { FailureText } from '../../ui/failure-text';
import { askForReason } from '../../ui/reason-dialog';
import { PeopleClient } from '../../people';
import { FollowUpClient } from '../data/follow-up-client';
import { askForFollowUp } from './follow-up-dialog';
import { FollowUpRow } from './follow-up-row';

/** A list of promises, and everything that can be done with them: one press each, and one to undo it. */
@Component({
  selector: 'zp-follow-ups-section',
  imports: [FailureText, FollowUpRow, MatButtonModule],
  templateUrl: './follow-ups-section.html',
  styleUrl: './follow-ups-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FollowUpsSection {
  private readonly client = inject(FollowUpClient);
  private readonly people = inject(PeopleClient);
  private readonly texts = inject(WorkspaceTexts);
  private readonly session = inject(SessionStore);
  private readonly injector = inject(Injector);
  private readonly announcer = inject(LiveAnnouncer);

  readonly coalitionId = input.required<string>();
  readonly items = input.required<readonly FollowUpView[]>();
  readonly organisations =
    input.required<readonly { readonly id: string; readonly name: string }[]>();
  /** What a new one comes from. */
  readonly source = input<NewFollowUp['source']>(null);
  /** Whether new ones are written down here. */
  readonly takesNew = input(true);
  readonly changed = output();

  protected readonly words = computed(() => this.texts.words().followUps);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly told = signal('');
  protected readonly undo = signal<(() => Promise<void>) | null>(null);
  /** One key for one promise: a second press, or a press after a lost answer, writes nothing twice. */
  private key = crypto.randomUUID();

  protected may(action: FollowUpAction, { owner }: Pick<FollowUpView, 'owner'> = NOBODYS): boolean {
    const thing = { coalitionId: this.coalitionId(), organisationId: owner.organisation?.id };
    return may(actorOf(this.session.user()), action, thing);
  }

  protected async add(): Promise<void> {
    const isAdded = await askForFollowUp(this.injector, {
      followUp: null,
      organisations: this.organisations(),
      people: await this.colleagues(),
      send: (content) =>
        this.client.add(this.coalitionId(), { ...content, source: this.source() }, this.key),
    });
    if (!isAdded) return;
    this.key = crypto.randomUUID();
    this.tell('', null);
  }

  protected async change(followUp: FollowUpView): Promise<void> {
    const isChanged = await askForFollowUp(this.injector, {
      followUp,
      organisations: this.organisations(),
      people: await this.colleagues(),
      send: (content) => this.client.change(this.coalitionId(), followUp, content),
    });
    if (isChanged) this.tell('', null);
  }

  protected async settle(followUp: FollowUpView, state: 'done' | 'open'): Promise<void> {
    await this.attempt(async () => {
      await this.client.step(this.coalitionId(), followUp, state);
      if (state === 'open') this.tell(this.words().undone(followUp), null);
      else this.tell(this.words().isDone(followUp), () => this.settle(followUp, 'open'));
    });
  }

  protected async drop(followUp: FollowUpView): Promise<void> {
    const isDropped = await askForReason(this.injector, {
      words: this.words().dropping,
      send: async (reason) => {
        await this.client.step(this.coalitionId(), followUp, 'dropped', reason);
      },
    });
    if (isDropped) this.tell('', null);
  }

  protected async remove(followUp: FollowUpView): Promise<void> {
    await this.attempt(async () => {
      await this.client.remove(this.coalitionId(), followUp);
      this.tell(this.words().removed(followUp), () => this.restore(followUp));
    });
  }

  /** Read when somebody opens the form: the list itself shows who owns what without them. */
  private async colleagues(): Promise<readonly { readonly id: string; readonly name: string }[]> {
    const actor = actorOf(this.session.user());
    if (!mayPeople(actor, 'list', { coalitionId: this.coalitionId() })) return [];
    // Without them the form can still be filled in.
    const roles = await this.people.people(this.coalitionId(), false).catch(() => []);
    return [...new Map(roles.map(({ person }) => [person.id, person])).values()];
  }

  private async restore(followUp: FollowUpView): Promise<void> {
    await this.attempt(async () => {
      await this.client.restore(this.coalitionId(), followUp);
      this.tell(this.words().restored(followUp), null);
    });
  }

  private tell(sentence: string, undo: (() => Promise<void>) | null): void {
    this.told.set(sentence);
    this.undo.set(undo);
    if (sentence !== '') void this.announcer.announce(sentence);
    this.changed.emit();
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.failure.set(null);
    try {
      await work();
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }
}

const NOBODYS: Pick<FollowUpView, 'owner'> = {
  owner: { organisation: null, function: '', person: null },
};
