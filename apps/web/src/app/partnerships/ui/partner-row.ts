import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { PartnershipView } from '@zorgpaden/domain/partnerships/contract';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** One organisation in the list: what it is, how far, and what it does. */
@Component({
  selector: 'zp-partner-row',
  imports: [MatButtonModule, RouterLink],
  template: `
    @let list = words().list;
    @let organisation = held().organisation;
    <div class="what">
      <h3>
        <a [routerLink]="held().id" queryParamsHandling="preserve">{{ organisation.name }}</a>
      </h3>
      <p class="soft">{{ kind() }} · {{ standing() }}</p>
      @if (held().part) {
        <p>{{ held().part }}</p>
      }
    </div>
    <p class="actions">
      @if (mayStep() && held().status !== 'ended') {
        <button
          matButton="outlined"
          type="button"
          [attr.aria-label]="list.step(organisation)"
          (click)="stepAsked.emit()"
        >
          {{ list.stepShort }}
        </button>
      }
      @if (mayChange()) {
        <button
          matButton
          type="button"
          [attr.aria-label]="list.part(organisation)"
          (click)="partAsked.emit()"
        >
          {{ list.partShort }}
        </button>
      }
      @if (mayKeepContacts() && held().status !== 'ended') {
        <button
          matButton
          type="button"
          [attr.aria-label]="list.contact(organisation)"
          (click)="contactAsked.emit()"
        >
          {{ list.contactShort }}
        </button>
      }
    </p>
  `,
  styleUrl: './partner-row.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PartnerRow {
  private readonly texts = inject(WorkspaceTexts);
  readonly held = input.required<PartnershipView>();
  readonly mayStep = input(false);
  readonly mayChange = input(false);
  readonly mayKeepContacts = input(false);
  readonly stepAsked = output();
  readonly partAsked = output();
  readonly contactAsked = output();

  protected readonly words = computed(() => this.texts.words().partnerships);
  protected readonly kind = computed(() => {
    const { partnerType, domain } = this.held().organisation;
    const { partnerTypes, domains } = this.words();
    return `${partnerTypes[partnerType] ?? partnerType} (${domains[domain]})`;
  });
  protected readonly standing = computed(() => {
    const { status, since } = this.held();
    const date = dateText(since, this.texts.language());
    const { since: sentence, status: names } = this.words().list;
    return sentence({ status: names[status], date });
  });
}
