import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RichTextView } from '../../ui/rich-text/rich-text-view';

/** A rich text on a public page: the style sheet that the page carries says how it looks, and no other. */
@Component({
  selector: 'zp-public-text',
  imports: [NgTemplateOutlet],
  templateUrl: '../../ui/rich-text/rich-text-view.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublicText extends RichTextView {}
