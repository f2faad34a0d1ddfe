import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { may, type PresenceKind, presenceToldEveryMs } from '@zorgpaden/domain/presences';
import type { Presence } from '@zorgpaden/domain/presences/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { actorOf, SessionStore } from '../../sessions';
import { PresenceClient } from '../data/presence-client';

/**
 * Says who else is at work on the same thing, before anybody saves. It stands in an editor, for as long as
 * that is open. Whatever goes wrong with it, it is silent: it must never stand in the way of the work.
 */
@Component({
  selector: 'zp-who-else',
  template: `
    <div role="status">
      @for (line of lines(); track line) {
        <p>{{ line }}</p>
      }
      @if (lines().length > 0) {
        <p class="soft">{{ words().advice }}</p>
      }
    </div>
  `,
  styles: `
    div:has(p) {
      border-inline-start: 4px solid var(--attention);
      margin-block: 1rem;
      padding-inline-start: 0.75rem;
    }
    p {
      margin: 0;
    }
  `,
  host: { '(window:focus)': 'look()', '(window:online)': 'look()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WhoElse {
  private readonly texts = inject(WorkspaceTexts);
  private readonly client = inject(PresenceClient);
  private readonly session = inject(SessionStore);

  readonly coalitionId = input.required<string>();
  readonly kind = input.required<PresenceKind>();
  /** Of what is being written; nothing for what is not there yet: nobody else can be at work on that. */
  readonly subjectId = input.required<string | undefined>();

  protected readonly words = computed(() => this.texts.words().presences);
  private readonly others = signal<readonly Presence[]>([]);
  protected readonly lines = computed(() =>
    this.others().map(({ name, role }) =>
      role === null
        ? this.words().alsoWithoutRole({ name })
        : this.words().also({ name, role: this.words().roles[role] }),
    ),
  );
  /** An administrator can change things here as well, and is not one of those who write together. */
  private readonly isOne = computed(() =>
    may(actorOf(this.session.user()), 'tell', { coalitionId: this.coalitionId() }),
  );
  private isOpen = false;

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender(() => {
      this.isOpen = true;
      const timer = setInterval(() => void this.look(), presenceToldEveryMs);
      destroyed.onDestroy(() => {
        this.isOpen = false;
        clearInterval(timer);
      });
      void this.look();
    });
    effect(() => {
      this.subjectId();
      untracked(() => void this.look());
    });
  }

  protected async look(): Promise<void> {
    const subjectId = this.subjectId();
    // Who looks at another window is not at work here.
    if (!this.isOpen || !this.isOne() || subjectId === undefined || document.hidden) return;
    try {
      this.others.set(await this.client.tell(this.coalitionId(), { kind: this.kind(), subjectId }));
    } catch {
      this.others.set([]);
    }
  }
}
