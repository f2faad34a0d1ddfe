import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { type Failure, failureOf } from '../../platform/api/failure';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import { AccountStore } from '../data/account-store';
import { deviceInWords } from '../words/in-words';
import { OwnList } from './own-list';

/** The devices in which I signed in before, and how to make them strange again. */
@Component({
  selector: 'zp-devices-section',
  imports: [FailureText, OwnList],
  template: `
    <h2 #heading tabindex="-1">{{ words().title }}</h2>
    <p>{{ words().intro }}</p>
    <zp-failure-text [failure]="failure()" />
    <zp-own-list
      [entries]="entries()"
      [button]="words().forget"
      [none]="words().none"
      [alsoThis]="true"
      (pressed)="forget($event)"
    />
    <p role="status">{{ done() }}</p>
  `,
  styleUrl: './section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DevicesSection {
  private readonly store = inject(AccountStore);
  private readonly texts = inject(WorkspaceTexts);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  protected readonly words = computed(() => this.texts.words().account.devices);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly done = signal('');
  protected readonly entries = computed(() =>
    this.store.devices().map((device) => ({
      id: device.id,
      isThis: device.isThis,
      ...deviceInWords(device, this.texts.words().account, this.texts.language()),
    })),
  );

  protected async forget(id: string): Promise<void> {
    const device = this.store.devices().find((one) => one.id === id);
    const browser = this.entries().find((one) => one.id === id)?.title ?? '';
    if (device === undefined) return;
    this.failure.set(null);
    this.done.set('');
    try {
      await this.store.forgetDevice(device);
      this.done.set(this.words().forgotten({ browser }));
      // Its button is gone by now.
      setTimeout(() => this.heading().nativeElement.focus());
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }
}
