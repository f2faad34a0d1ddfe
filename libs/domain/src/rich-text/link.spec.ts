import { expect, test } from '@jest/globals';
import { isAllowedLink } from './link.js';

test.each([
  'https://voorbeeld.example',
  'https://voorbeeld.example/pad?x=1#kop',
  'mailto:team@voorbeeld.example',
  'tel:+31546541111',
  'tel:0800-2000',
])('%s may be linked to', (href) => {
  expect(isAllowedLink(href)).toBe(true);
});

test.each([
  '',
  'http://voorbeeld.example',
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,x',
  '//voorbeeld.example',
  '/pad',
  'https://',
  'https:///pad',
  'https://naam:geheim@voorbeeld.example',
  'https://voorbeeld.example/ pad',
  'https://voorbeeld.example/\u0000',
  'mailto:',
  'mailto:a@voorbeeld.example?cc=b@voorbeeld.example',
  'mailto:a?cc=b@voorbeeld.example',
  'mailto:a%0Ab@voorbeeld.example',
  'tel:',
  'tel:bel mij',
  `https://voorbeeld.example/${'a'.repeat(2000)}`,
])('%s may not', (href) => {
  expect(isAllowedLink(href)).toBe(false);
});
