import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { PartnerContactView } from '@zorgpaden/domain/partner-contacts/contract';
import { parsePhoneNumber } from '@zorgpaden/domain/phone-numbers';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** With whom one works at one partner, who decides first; and keeping that. */
@Component({
  selector: 'zp-contacts-section',
  imports: [MatButtonModule],
  templateUrl: './contacts-section.html',
  styleUrl: './contacts-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ContactsSection {
  private readonly texts = inject(WorkspaceTexts);
  readonly contacts = input.required<readonly PartnerContactView[]>();
  /** What the partner is called. */
  readonly partner = input.required<string>();
  readonly mayKeep = input(false);
  readonly mayRemove = input(false);
  readonly addAsked = output();
  readonly changeAsked = output<PartnerContactView>();
  readonly removeAsked = output<PartnerContactView>();

  protected readonly words = computed(() => this.texts.words().partnerships);
  protected readonly lines = computed(() => {
    const { levels, roles } = this.words().contacts;
    return this.contacts().map((contact) => {
      const { job, level, role, person } = contact;
      return {
        contact,
        named: { job, name: this.partner() },
        heading: person?.name ?? job,
        what: [...(person ? [job] : []), levels[level], ...(role ? [roles[role]] : [])].join(', '),
        phone: parsePhoneNumber(person?.phone || contact.phone),
        email: person?.email || contact.email,
      };
    });
  });
}
