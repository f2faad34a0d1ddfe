import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { domains } from '@zorgpaden/domain/organisations';
import type { PartnerContactView } from '@zorgpaden/domain/partner-contacts/contract';
import { parsePhoneNumber } from '@zorgpaden/domain/phone-numbers';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** With whom one works at the partners, by domain; it prints as a list for on the wall. */
@Component({
  selector: 'zp-face-book',
  imports: [MatButtonModule, RouterLink],
  templateUrl: './face-book.html',
  styleUrl: './face-book.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FaceBook {
  private readonly texts = inject(WorkspaceTexts);
  readonly contacts = input.required<readonly PartnerContactView[]>();
  readonly mayKeep = input.required<(organisationId: string) => boolean>();
  readonly mayRemove = input.required<(organisationId: string) => boolean>();
  readonly changeAsked = output<PartnerContactView>();
  readonly removeAsked = output<PartnerContactView>();

  protected readonly words = computed(() => this.texts.words().partnerships);
  protected readonly groups = computed(() =>
    domains
      .map((domain) => ({
        domain,
        name: this.words().domains[domain],
        cards: this.contacts()
          .filter(({ organisation }) => organisation.domain === domain)
          .map((contact) => this.card(contact)),
      }))
      .filter(({ cards }) => cards.length > 0),
  );

  protected print(): void {
    window.print();
  }

  private card(contact: PartnerContactView) {
    const { job, level, role, person, organisation } = contact;
    const { levels, roles } = this.words().contacts;
    const phone = parsePhoneNumber(person?.phone || contact.phone);
    return {
      contact,
      named: { job, name: organisation.name },
      initials: initialsOf(person?.name ?? organisation.name),
      heading: person?.name ?? job,
      lines: [...(person ? [job] : []), [levels[level], ...(role ? [roles[role]] : [])].join(', ')],
      phone: phone ? { href: phone.href, text: phone.display } : null,
      email: person?.email || contact.email,
    };
  }
}

/** The first letters of the first word and of the last. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], ...(words.length > 1 ? [words.at(-1)] : [])];
  return letters.map((word) => word?.[0]?.toUpperCase() ?? '').join('');
}
