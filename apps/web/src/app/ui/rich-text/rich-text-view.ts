import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  input,
  numberAttribute,
  ViewEncapsulation,
} from '@angular/core';
import type { Heading, RichText } from '@zorgpaden/domain/rich-text';

/** A text with headings and lists, element by element: there is no way from a text to markup. */
@Component({
  selector: 'zp-rich-text-view',
  imports: [NgTemplateOutlet],
  templateUrl: './rich-text-view.html',
  styleUrl: './rich-text-view.scss',
  encapsulation: ViewEncapsulation.None,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RichTextView {
  readonly text = input.required<RichText>();
  /** The level of the heading that the text stands under: its own come below it. */
  readonly under = input(1, { transform: numberAttribute });

  protected levelOf(heading: Heading): number {
    return heading.attrs.level + this.under() - 1;
  }
}
