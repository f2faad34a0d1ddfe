import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** A `mailto:` or `https:` address as a link that says where it goes. */
@Component({
  selector: 'zp-contact-link',
  template: `<a [href]="address()">{{ shown() }}</a>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ContactLink {
  readonly address = input.required<string>();
  protected readonly shown = computed(() => this.address().replace(/^(?:mailto:|https:\/\/)/, ''));
}
