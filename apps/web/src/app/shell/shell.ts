import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject } from '@angular/core';
import { Router, RouterLink, RouterOutlet } from '@angular/router';
import { FocusOnNavigation } from '../platform/focus-on-navigation';
import { inEnglish } from '../platform/page-head';
import { Texts } from '../platform/texts';
import { Visitor } from '../platform/visitor';
import { AcuteBar } from './acute-bar';
import { FailureNotice } from './failure-notice';
import { NavigationFailure } from './navigation-failure';

/** What stands around every page: acute help first, then where one is, the page, and who is behind it. */
@Component({
  selector: 'zp-shell',
  imports: [AcuteBar, FailureNotice, RouterLink, RouterOutlet],
  templateUrl: './shell.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Shell {
  private readonly language = inject(Texts);
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  protected readonly texts = this.language.public;
  protected readonly root = this.language.root;
  protected readonly signedIn = inject(Visitor).signedIn;
  protected readonly home = computed(() => this.root() || '/');

  /** The page that could not be loaded, until one could. */
  protected readonly failed = inject(NavigationFailure).address;

  /** Where this page is: a bare fragment would be one of the first page. */
  protected readonly page = computed(() => this.address().split('#')[0] ?? '/');
  /** The same page in the other language. */
  protected readonly otherLanguage = computed(() =>
    this.language.language() === 'nl' ? inEnglish(this.page()) : inDutch(this.page()),
  );
  protected readonly otherLanguageTag = computed(() =>
    this.language.language() === 'nl' ? 'en' : 'nl',
  );

  constructor() {
    inject(FocusOnNavigation);
  }

  /** A base address in the page turns a bare fragment into a link to the first page. */
  protected skip(event: Event): void {
    event.preventDefault();
    const main = this.document.querySelector<HTMLElement>('main');
    main?.focus();
    main?.scrollIntoView();
  }

  private address(): string {
    const now = this.router.currentNavigation() ?? this.router.lastSuccessfulNavigation();
    return now?.finalUrl?.toString() ?? this.router.url;
  }
}

/** `/en?thema=wonen` → `/?thema=wonen`, `/en/over` → `/over`. */
function inDutch(path: string): string {
  const rest = path.replace(/^\/en(?=$|\/|\?)/, '');
  return rest.startsWith('/') ? rest : `/${rest}`;
}
