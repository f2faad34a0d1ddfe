import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  input,
  signal,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { failureOf } from '../../platform/api/failure';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { SessionStore } from '../../sessions';
import { type ProviderChoice, SingleSignOnClient } from '../data/single-sign-on-client';
import { rememberLanguage } from '../data/way-back';
import { signOnFailure } from './sign-on-failure';

/** A button for each organisation through which one can sign in; nothing where there is none. */
@Component({
  selector: 'zp-provider-buttons',
  imports: [MatButtonModule],
  template: `
    @if (providers().length > 0) {
      <section [attr.aria-label]="words().through">
        @if (intro(); as text) {
          <p>{{ text }}</p>
        }
        @for (provider of providers(); track provider.id) {
          <button
            matButton="outlined"
            type="button"
            [disabled]="busy()"
            disabledInteractive
            (click)="go(provider.id)"
          >
            {{ provider.button }}
          </button>
        }
        <p role="alert">{{ refusal() }}</p>
        @if (or(); as text) {
          <p class="or">{{ text }}</p>
        }
      </section>
    }
  `,
  styles: `
    section {
      display: grid;
      gap: 12px;
      margin-bottom: 24px;
    }
    p {
      margin: 0;
    }
    p:empty {
      display: none;
    }
    .or {
      color: var(--ink-soft);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProviderButtons {
  private readonly client = inject(SingleSignOnClient);
  private readonly session = inject(SessionStore);
  private readonly texts = inject(WorkspaceTexts);
  private readonly document = inject(DOCUMENT);

  /** Where somebody wants to be after signing in. */
  readonly returnPath = input.required<string>();
  /** What there is to know before one presses. */
  readonly intro = input('');
  /** How the other ways are told that stand below. */
  readonly or = input('');

  protected readonly words = computed(() => this.texts.words().singleSignOn);
  protected readonly providers = signal<readonly ProviderChoice[]>([]);
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');

  constructor() {
    afterNextRender(async () => {
      // Without an answer there are the other ways to sign in.
      this.providers.set(await this.client.providers().catch(() => []));
    });
  }

  protected async go(providerId: string): Promise<void> {
    this.busy.set(true);
    this.refusal.set('');
    try {
      // The token that a write is sent with comes with the question who is signed in.
      await this.session.load();
      const address = await this.client.begin(providerId, this.returnPath());
      rememberLanguage(this.texts.root());
      this.document.location.assign(address);
    } catch (error) {
      this.refusal.set(signOnFailure(failureOf(error), this.texts));
      this.busy.set(false);
    }
  }
}
