import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  ViewEncapsulation,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink, RouterOutlet } from '@angular/router';
import { SearchButton } from '../../search';
import { keepFocusInPlace } from '../../platform/focus-kept';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { SessionStore } from '../data/session-store';

/** What stands above every page behind sign-in: who is signed in, the own account, and the way out. */
@Component({
  selector: 'zp-workspace-frame',
  imports: [MatButtonModule, RouterLink, RouterOutlet, SearchButton],
  template: `
    @if (user(); as signedIn) {
      <nav class="own no-print" [attr.aria-label]="words().bar">
        <span class="who">{{ words().signedInAs({ name: signedIn.name }) }}</span>
        <span class="ways">
          <zp-search-button />
          <a matButton [routerLink]="account()">{{ texts.words().account.link }}</a>
          <button matButton type="button" (click)="signOut()">{{ words().signOut }}</button>
        </span>
      </nav>
    }
    <p class="print-only printed">{{ printed() }}</p>
    <router-outlet />
  `,
  styleUrls: ['./workspace-frame.scss', './on-paper.scss'],
  // The rules for paper reach into every page that stands in it.
  encapsulation: ViewEncapsulation.None,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WorkspaceFrame {
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  protected readonly texts = inject(WorkspaceTexts);

  protected readonly user = this.session.user;
  protected readonly words = computed(() => this.texts.words().sessions);
  protected readonly account = computed(() => `${this.texts.root()}/account`);
  protected readonly printed = computed(() => {
    const date = dateText(new Date(), this.texts.language());
    return this.words().printed({ date });
  });

  constructor() {
    keepFocusInPlace();
  }

  protected async signOut(): Promise<void> {
    const address = await this.session.signOut();
    if (address !== null) this.document.location.assign(address);
    else await this.router.navigateByUrl(`${this.texts.root()}/aanmelden`);
  }
}
