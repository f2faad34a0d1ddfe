import { LiveAnnouncer } from '@angular/cdk/a11y';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  input,
} from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import type { WorkspaceTexts } from '@zorgpaden/texts/nl/workspace';
import { fieldId } from '../../ui/fields/field-errors';
import { FieldProblem } from '../../ui/fields/field-problem';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { moved } from '../form/opening-hours-form';
import type { RouteForm } from '../form/route-form';
import { choicesOf } from './options';

/** The ways to reach a team, in order of preference; everything works with the keyboard alone. */
@Component({
  selector: 'zp-channels-section',
  imports: [FieldProblem, MatButtonModule, SelectField, TextField],
  templateUrl: './channels-section.html',
  styleUrl: './rows.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChannelsSection {
  private readonly announcer = inject(LiveAnnouncer);
  private readonly injector = inject(Injector);

  readonly fields = input.required<FieldTree<RouteForm>>();
  readonly words = input.required<WorkspaceTexts['contactRoutes']>();

  protected readonly channels = computed(() => this.fields().channels);
  protected readonly kinds = computed(() => choicesOf(this.words().fields.channelKinds));
  protected readonly groupId = computed(() => fieldId(this.channels()().name()));

  protected add(): void {
    const { value } = this.channels()();
    const index = value().length;
    const kind = value().some((channel) => channel.kind === 'phone') ? 'secure-mail' : 'phone';
    value.update((channels) => [...channels, { kind, value: '', note: '' }]);
    this.focus(`${this.groupId()}-${index}-kind`);
  }

  protected remove(index: number): void {
    const { value } = this.channels()();
    value.update((channels) => channels.filter((_, place) => place !== index));
    this.focus(value().length > 0 ? this.rowId(Math.max(0, index - 1)) : 'add-channel');
  }

  protected move(index: number, to: number): void {
    this.channels()().value.update((channels) => moved(channels, index, to));
    void this.announcer.announce(this.words().fields.moved({ number: to + 1 }));
    this.focus(this.rowId(to));
  }

  protected rowId(index: number): string {
    return `${this.groupId()}-${index}-row`;
  }

  private focus(id: string): void {
    this.channels()().markAsDirty();
    afterNextRender(() => document.getElementById(id)?.focus(), { injector: this.injector });
  }
}
