import { isIP, isIPv4 } from 'node:net';
import type { Reading, ValueProblem } from './option.js';

const wrong = (problem: ValueProblem) => ({ wrong: problem });

export function readText(text: string): Reading<string> {
  return text.trim() === '' ? wrong('empty') : { value: text.trim() };
}

/** 0 asks the system for a free port. */
export function readPort(text: string): Reading<number> {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535
    ? { value: Number(text) }
    : wrong('not-a-port');
}

/** A name or an address of this machine, without a port. */
export function readHost(text: string): Reading<string> {
  const isName = /^(?=.{1,253}$)[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*$/i;
  const isBrokenAddress = /^[\d.]+$/.test(text) && !isIPv4(text);
  return (isIP(text) !== 0 || isName.test(text)) && !isBrokenAddress
    ? { value: text }
    : wrong('not-a-host');
}

export function readAtLeast(least: number): (text: string) => Reading<number> {
  return (text) =>
    /^\d{1,9}$/.test(text) && Number(text) >= least
      ? { value: Number(text) }
      : wrong('not-a-number');
}

export function readYesOrNo(text: string): Reading<boolean> {
  if (/^(1|true|yes|ja)$/i.test(text)) return { value: true };
  if (/^(0|false|no|nee)$/i.test(text)) return { value: false };
  return wrong('not-yes-or-no');
}

/** How lines of the log look. */
export function readLogFormat(text: string): Reading<'text' | 'json'> {
  return text === 'text' || text === 'json' ? { value: text } : wrong('not-a-log-format');
}

/** `postgresql://name:password@host:5432/database`. */
export function readDatabaseUrl(text: string): Reading<string> {
  const url = URL.parse(text);
  const complete =
    url !== null &&
    /^postgres(ql)?:$/.test(url.protocol) &&
    url.username !== '' &&
    url.pathname.length > 1;
  return complete ? { value: text } : wrong('not-a-database-url');
}

/** The origin where people reach the site: links are made by adding a path to it. */
export function readPublicUrl(text: string): Reading<string> {
  const url = URL.parse(text);
  const isOrigin =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.username === '' &&
    url.pathname === '/' &&
    url.search === '' &&
    url.hash === '';
  return isOrigin ? { value: url.origin } : wrong('not-a-public-url');
}

/** Addresses and ranges (`10.0.0.0/8`), separated by commas. */
export function readAddressRanges(text: string): Reading<readonly string[]> {
  const ranges = text.split(',').map((range) => range.trim());
  return ranges.every(isAddressRange) ? { value: ranges } : wrong('not-an-address-range');
}

function isAddressRange(text: string): boolean {
  const [address = '', size, ...more] = text.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return (
    size === undefined || (/^\d{1,3}$/.test(size) && Number(size) <= (family === 4 ? 32 : 128))
  );
}

/** `smtp://name:password@host:587` (with STARTTLS) or `smtps://…`. */
export function readSmtpUrl(text: string): Reading<string> {
  const url = URL.parse(text);
  const isServer =
    url !== null &&
    /^smtps?:$/.test(url.protocol) &&
    url.hostname !== '' &&
    (url.username === '') === (url.password === '') &&
    /^\/?$/.test(url.pathname) &&
    /^(?:\?requireTLS=(?:true|false))?$/.test(url.search) &&
    url.hash === '';
  return isServer ? { value: text } : wrong('not-an-smtp-url');
}

/** A virus scanner: `tcp://host:3310`. */
export function readClamdUrl(text: string): Reading<string> {
  const url = URL.parse(text);
  const isScanner =
    url?.protocol === 'tcp:' && url.hostname !== '' && /^\/?$/.test(url.pathname + url.search);
  return isScanner ? { value: text } : wrong('not-a-clamd-url');
}

/** Storage that speaks S3, with its bucket: `https://key:secret@host/bucket?region=eu-west-1`. */
export function readStorageUrl(text: string): Reading<string> {
  const url = URL.parse(text);
  const isStorage =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.username !== '' &&
    url.password !== '' &&
    /^\/[\w.-]{3,63}\/?$/.test(url.pathname) &&
    /^(?:\?region=[\w-]+)?$/.test(url.search);
  return isStorage ? { value: text } : wrong('not-a-storage-url');
}

/** A secret of 32 bytes or more, as `openssl rand -base64 32` writes one, or in hexadecimal digits. */
export function readKey(text: string): Reading<Uint8Array> {
  const isHex = /^([0-9a-f]{2})+$/i.test(text);
  const isBase64 = /^[\w+/-]+={0,2}$/.test(text);
  const key = isHex ? Buffer.from(text, 'hex') : Buffer.from(isBase64 ? text : '', 'base64');
  return key.length >= 32 ? { value: key } : wrong('not-a-key');
}

export function readEmail(text: string): Reading<string> {
  const email = text.trim().toLowerCase();
  return /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/.test(email) && email.length <= 254
    ? { value: email }
    : wrong('not-an-email');
}

/** Where somebody can be reached, as `security.txt` wants it: a page on https, or a mail address. */
export function readContact(text: string): Reading<string> {
  const url = URL.parse(text);
  if (url?.protocol === 'https:' && url.username === '') return { value: url.href };
  const email = readEmail(text.replace(/^mailto:/i, ''));
  return 'value' in email && !email.value.includes('/')
    ? { value: `mailto:${email.value}` }
    : wrong('not-a-contact');
}
