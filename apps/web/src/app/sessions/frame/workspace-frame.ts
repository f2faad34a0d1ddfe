import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink, RouterOutlet } from '@angular/router';
import { SearchButton } from '../../search';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { SessionStore } from '../data/session-store';

/** What stands above every page behind sign-in: who is signed in, the own account, and the way out. */
@Component({
  selector: 'zp-workspace-frame',
  imports: [MatButtonModule, RouterLink, RouterOutlet, SearchButton],
  template: `
    @if (user(); as signedIn) {
      <nav class="no-print" [attr.aria-label]="words().bar">
        <span class="who">{{ words().signedInAs({ name: signedIn.name }) }}</span>
        <span class="ways">
          <zp-search-button />
          <a matButton [routerLink]="account()">{{ texts.words().account.link }}</a>
          <button matButton type="button" (click)="signOut()">{{ words().signOut }}</button>
        </span>
      </nav>
    }
    <router-outlet />
  `,
  styleUrl: './workspace-frame.scss',
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

  protected async signOut(): Promise<void> {
    const address = await this.session.signOut();
    if (address !== null) this.document.location.assign(address);
    else await this.router.navigateByUrl(`${this.texts.root()}/aanmelden`);
  }
}
