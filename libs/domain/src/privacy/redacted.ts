/** What stands where a person was, in any language. */
export const REDACTED = '[…]';
