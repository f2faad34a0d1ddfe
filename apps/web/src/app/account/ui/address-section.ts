import {
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
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import { AccountStore } from '../data/account-store';
import { AddressForm } from './address-form';

/** The mail address of now, and the one that waits to be confirmed. */
@Component({
  selector: 'zp-address-section',
  imports: [AddressForm, FailureText, MatButtonModule],
  template: `
    <h2 #heading tabindex="-1">{{ words().title }}</h2>
    @if (account(); as mine) {
      <p>{{ words().now(mine) }}</p>
      @if (mine.newEmail; as asked) {
        <p class="waits">{{ words().waits({ email: asked }) }}</p>
      }
      @if (changing()) {
        <zp-address-form (closed)="close($event)" />
      } @else {
        <p class="buttons">
          <button matButton="outlined" type="button" (click)="begin()">{{ words().change }}</button>
          @if (mine.newEmail) {
            <button matButton type="button" (click)="cancel()">{{ words().cancel }}</button>
          }
        </p>
      }
    }
    <zp-failure-text [failure]="failure()" />
    <p role="status">{{ done() }}</p>
  `,
  styleUrl: './section.scss',
  styles: `
    p {
      overflow-wrap: anywhere;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AddressSection {
  private readonly store = inject(AccountStore);
  private readonly texts = inject(WorkspaceTexts);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  protected readonly words = computed(() => this.texts.words().account.email);
  protected readonly account = this.store.account;
  protected readonly changing = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly done = signal('');

  protected begin(): void {
    this.failure.set(null);
    this.done.set('');
    this.changing.set(true);
  }

  /** @param asked the address that was asked for, if one was */
  protected close(asked: string | null): void {
    this.changing.set(false);
    this.tell(asked === null ? '' : this.words().asked({ email: asked }));
  }

  protected async cancel(): Promise<void> {
    this.failure.set(null);
    try {
      await this.store.cancelAddress();
      this.tell(this.words().cancelled);
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }

  /** What had the focus is gone by now. */
  private tell(sentence: string): void {
    this.done.set(sentence);
    setTimeout(() => this.heading().nativeElement.focus());
  }
}
