import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { PageHead } from '../../platform/page-head';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { SessionStore } from '../data/session-store';
import { returnPath } from '../data/return-path';
import { ProviderButtons } from '../../single-sign-on';
import { SignInSteps } from '../ui/sign-in-steps';

@Component({
  selector: 'zp-sign-in-page',
  imports: [ProviderButtons, RouterLink, SignInSteps],
  template: `
    <div class="narrow">
      <h1 tabindex="-1">{{ words().title }}</h1>
      <p>
        {{ words().intro }} <a [routerLink]="texts.root() || '/'">{{ words().toFinder }}</a>
      </p>
      @if (!session.asked()) {
        <zp-provider-buttons [returnPath]="wanted()" [or]="texts.words().singleSignOn.or" />
      }
      <zp-sign-in-steps (signedIn)="goOn()" />
      @if (!session.asked()) {
        <p class="forgotten">
          <a [routerLink]="texts.root() + '/wachtwoord-vergeten'">{{ words().forgotten }}</a>
        </p>
      }
    </div>
  `,
  styles: `
    .narrow {
      max-width: 480px;
    }
    p {
      margin-bottom: 24px;
    }
    .forgotten {
      margin-top: 24px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInPage {
  private readonly router = inject(Router);
  protected readonly session = inject(SessionStore);
  protected readonly texts = inject(WorkspaceTexts);
  protected readonly words = computed(() => this.texts.words().sessions);

  /** The path that somebody wanted when they were asked to sign in. */
  readonly terug = input<string>();

  protected readonly wanted = computed(() => returnPath(this.terug(), `${this.texts.root()}/mijn`));

  constructor() {
    afterNextRender(async () => {
      // Who is signed in already has nothing to do here. A connection that fails says so at the button.
      if (await this.session.load().catch(() => null)) await this.goOn();
    });
    inject(PageHead).set({ title: this.words().title, indexed: false });
  }

  protected goOn(): Promise<boolean> {
    return this.router.navigateByUrl(this.wanted());
  }
}
