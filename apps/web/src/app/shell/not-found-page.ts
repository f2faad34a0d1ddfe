import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Texts } from '../platform/texts';

@Component({
  selector: 'zp-not-found-page',
  template: '<h1>{{ texts().notFound.title }}</h1>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotFoundPage {
  protected readonly texts = inject(Texts).public;
}
