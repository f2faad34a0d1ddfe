/** What tells that somebody is about to use the page: each comes before the press or the letter itself. */
const signs = [
  'pointerover',
  'pointerdown',
  'touchstart',
  'keydown',
  'focusin',
  'input',
  'click',
  'online',
];

/** Those that no page brings about by itself: it can move the focus, but not a hand. */
export const signsOfAHand = ['pointermove', 'pointerdown', 'touchstart', 'keydown'];

/**
 * Resolves at the first sign of somebody using the page. Waking it before that would keep the phone busy
 * while somebody only reads a number: its links are links and its forms are forms.
 */
export async function somebodyActs(wanted = signs): Promise<void> {
  const first = new AbortController();
  await new Promise((resolve) => {
    for (const sign of wanted) {
      addEventListener(sign, resolve, { capture: true, passive: true, signal: first.signal });
    }
  });
  first.abort();
}
