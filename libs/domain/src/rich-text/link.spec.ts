import { expect, test } from '@jest/globals';
import { isAllowedLink, linkOf } from './link.js';

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

test.each([
  ['almelo.nl/kansrijke-start', 'https://almelo.nl/kansrijke-start'],
  [' https://voorbeeld.example ', 'https://voorbeeld.example'],
  ['team@voorbeeld.example', 'mailto:team@voorbeeld.example'],
  ['0546 54 11 11', 'tel:0546541111'],
  ['+31 (546) 54-1111', 'tel:+3154654-1111'],
  ['http://voorbeeld.example', undefined],
  ['javascript:alert(1)', undefined],
  ['', undefined],
  ['zie bijlage', undefined],
])('who types %j links to %j', (typed, href) => {
  expect(linkOf(typed)).toBe(href);
});
