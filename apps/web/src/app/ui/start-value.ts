import { Directive, effect, type EffectRef, ElementRef, inject, input } from '@angular/core';

/**
 * What a native text field starts with. Somebody with a slow connection types before the page has
 * come to life: that stays, where a bound `value` would be put over it. Later it follows its input.
 */
@Directive({ selector: 'input[zpStartText]', host: { '[attr.value]': 'zpStartText()' } })
export class StartText {
  readonly zpStartText = input.required<string>();

  constructor() {
    const field = inject<ElementRef<HTMLInputElement>>(ElementRef).nativeElement;
    onLaterChange(this.zpStartText, (text) => (field.value = text));
  }
}

/** Whether a radio button starts as the chosen one; what was chosen before the page came to life stays. */
@Directive({
  selector: 'input[zpStartChecked]',
  host: { '[attr.checked]': 'zpStartChecked() ? "" : null' },
})
export class StartChecked {
  readonly zpStartChecked = input.required<boolean>();

  constructor() {
    const field = inject<ElementRef<HTMLInputElement>>(ElementRef).nativeElement;
    onLaterChange(this.zpStartChecked, (checked) => (field.checked = checked));
  }
}

/** The first value stands in the attribute, where the server put it. */
function onLaterChange<Value>(value: () => Value, change: (value: Value) => void): EffectRef {
  let isFirst = true;
  return effect(() => {
    const now = value();
    if (!isFirst) change(now);
    isFirst = false;
  });
}
