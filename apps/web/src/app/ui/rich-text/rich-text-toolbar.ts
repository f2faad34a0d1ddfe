import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { linkOf } from '@zorgpaden/domain/rich-text';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { type Tool, toolPaths, tools, type ToolState } from './tools';

/** The tools above the editor: one stop of the tab key, the arrows go from tool to tool. */
@Component({
  selector: 'zp-rich-text-toolbar',
  imports: [MatButtonModule, MatFormFieldModule, MatInputModule],
  templateUrl: './rich-text-toolbar.html',
  styleUrl: './rich-text-toolbar.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RichTextToolbar {
  private readonly texts = inject(WorkspaceTexts);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly state = input.required<ToolState>();
  /** The id of what the tools work on. */
  readonly controls = input.required<string>();
  readonly pressed = output<Exclude<Tool, 'link'>>();
  /** Where a link has to lead; empty takes it away. */
  readonly linked = output<string>();

  protected readonly tools = tools;
  protected readonly paths = toolPaths;
  protected readonly toggles: ReadonlySet<Tool> = new Set<Tool>([
    'bold',
    'italic',
    'heading',
    'subheading',
    'bullet-list',
    'ordered-list',
  ]);
  protected readonly words = computed(() => this.texts.words().common.richText);
  protected readonly current = signal<Tool>('bold');
  protected readonly linking = signal(false);
  protected readonly refusal = signal('');
  private readonly address = viewChild<ElementRef<HTMLInputElement>>('address');

  constructor() {
    afterRenderEffect(() => this.address()?.nativeElement.focus());
  }

  protected press(tool: Tool): void {
    if (!this.state().possible.has(tool)) return;
    if (tool !== 'link') return this.pressed.emit(tool);
    this.refusal.set('');
    this.linking.update((open) => !open);
  }

  protected link(typed: string): void {
    const href = typed.trim() === '' ? '' : linkOf(typed);
    if (href === undefined) {
      return this.refusal.set(this.texts.problem('rich-text.link.malformed'));
    }
    this.linking.set(false);
    this.linked.emit(href);
  }

  protected move(event: KeyboardEvent): void {
    const at = tools.indexOf(this.current());
    const to = {
      ArrowRight: (at + 1) % tools.length,
      ArrowLeft: (at + tools.length - 1) % tools.length,
      Home: 0,
      End: tools.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const buttons = this.host.nativeElement.querySelectorAll<HTMLElement>('[role=toolbar] button');
    buttons[to]?.focus();
  }
}
