/**
 * Where a text stops being JSON. `JSON.parse` says that in a sentence only, and for some mistakes not
 * at all. A stack instead of recursion: the text is what somebody handed in.
 */
export function jsonErrorAt(text: string): number {
  const scalar =
    /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
  const stack: ('{' | '[')[] = [];
  let expected: 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'next' = 'value';
  let index = 0;
  for (;;) {
    while (/[ \t\n\r]/.test(text[index] ?? '')) index += 1;
    const symbol = text[index];
    if (symbol === undefined) return index;
    const inObject = stack.at(-1) === '{';
    if (expected === 'colon') {
      if (symbol !== ':') return index;
      expected = 'value';
      index += 1;
    } else if (symbol === '}' || symbol === ']') {
      const fits = symbol === '}' ? inObject : stack.at(-1) === '[';
      const empty = symbol === '}' ? 'first-key' : 'first-value';
      if (!fits || (expected !== 'next' && expected !== empty)) return index;
      stack.pop();
      expected = 'next';
      index += 1;
    } else if (expected === 'next') {
      if (symbol !== ',' || stack.length === 0) return index;
      expected = inObject ? 'key' : 'value';
      index += 1;
    } else if (expected === 'key' || expected === 'first-key' || !'{['.includes(symbol)) {
      scalar.lastIndex = index;
      const found = scalar.exec(text);
      const isKey: boolean = expected === 'key' || expected === 'first-key';
      if (!found || (isKey && symbol !== '"')) return index;
      expected = isKey ? 'colon' : 'next';
      index = scalar.lastIndex;
    } else {
      stack.push(symbol === '{' ? '{' : '[');
      expected = symbol === '{' ? 'first-key' : 'first-value';
      index += 1;
    }
  }
}
