import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { type Failure, failureOf } from '../../platform/api/failure';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import { type Identity, SingleSignOnClient } from '../data/single-sign-on-client';

/** The organisations through which I sign in, to see and to undo. Nothing for who has none. */
@Component({
  selector: 'zp-identities-section',
  imports: [FailureText, MatButtonModule],
  template: `
    @if (identities().length > 0 || done()) {
      <section>
        <h2 #heading tabindex="-1">{{ words().title }}</h2>
        <p>{{ words().intro }}</p>
        <zp-failure-text [failure]="failure()" />
        <ul>
          @for (identity of identities(); track identity.id) {
            <li>
              <div>
                <h3>{{ identity.provider }}</h3>
                <p class="soft">{{ since(identity) }}</p>
                @if (!identity.mayUndo) {
                  <p class="soft">{{ words().only }}</p>
                }
              </div>
              @if (identity.mayUndo) {
                <button
                  matButton
                  type="button"
                  [attr.aria-label]="words().undoNamed({ provider: identity.provider })"
                  (click)="undo(identity)"
                >
                  {{ words().undo }}
                </button>
              }
            </li>
          }
        </ul>
        <p role="status">{{ done() }}</p>
      </section>
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 8px 16px;
      padding: 12px 0;
      border-bottom: 1px solid var(--line);
    }
    h3,
    li p {
      margin: 0;
    }
    .soft {
      color: var(--ink-soft);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class IdentitiesSection {
  private readonly client = inject(SingleSignOnClient);
  private readonly texts = inject(WorkspaceTexts);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  protected readonly words = computed(() => this.texts.words().singleSignOn.identities);
  protected readonly identities = signal<readonly Identity[]>([]);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly done = signal('');

  constructor() {
    afterNextRender(() => void this.load());
  }

  protected since({ since, lastUsedAt }: Identity): string {
    const date = (moment: string) => dateText(moment, this.texts.language());
    return this.words().since({ since: date(since), used: date(lastUsedAt ?? since) });
  }

  protected async undo({ id, provider }: Identity): Promise<void> {
    this.failure.set(null);
    this.done.set('');
    try {
      await this.client.disconnect(id);
      this.done.set(this.words().undone({ provider }));
      await this.load();
      // Its button is gone by now.
      setTimeout(() => this.heading()?.nativeElement.focus());
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }

  private async load(): Promise<void> {
    try {
      this.identities.set(await this.client.identities());
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }
}
