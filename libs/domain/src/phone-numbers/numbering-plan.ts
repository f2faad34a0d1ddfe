/**
 * The Dutch numbering plan as far as this system needs it (Nummerplan telefoon- en ISDN-diensten):
 * which ten digits are a number that can be dialled, and how people group them. Small and without
 * dependencies, because the citizen service number guard needs it wherever people type.
 */

/** Area codes of three digits; seven digits follow. */
const shortAreaCodes = new Set(
  (
    '010 013 015 020 023 024 026 030 033 035 036 038 040 043 045 046 050 053 055 058 ' +
    '070 071 072 073 074 075 076 077 078 079'
  ).split(' '),
);

/** Area codes of four digits; six digits follow. */
const longAreaCodes = new Set(
  (
    '0111 0113 0114 0115 0117 0118 0161 0162 0164 0165 0166 0167 0168 0172 0174 ' +
    '0180 0181 0182 0183 0184 0186 0187 0222 0223 0224 0226 0227 0228 0229 0251 0252 0255 ' +
    '0294 0297 0299 0313 0314 0315 0316 0317 0318 0320 0321 0341 0342 0343 0344 0345 0346 ' +
    '0347 0348 0411 0412 0413 0416 0418 0475 0478 0481 0485 0486 0487 0488 0492 0493 0495 ' +
    '0497 0499 0511 0512 0513 0514 0515 0516 0517 0518 0519 0521 0522 0523 0524 0525 0527 ' +
    '0528 0529 0541 0543 0544 0545 0546 0547 0548 0561 0562 0566 0570 0571 0572 0573 0575 ' +
    '0577 0578 0591 0592 0593 0594 0595 0596 0597 0598 0599'
  ).split(' '),
);

/** Numbers without a place: companies and institutions (088), internet telephony (084, 085, 087). */
const placelessCodes = new Set(['084', '085', '087', '088']);

/** Free and paid services: four or seven digits follow. */
const serviceCodes = new Set(['0800', '0900', '0906', '0909']);

/** `036` or `0546`, the code of a place. */
export function isAreaCode(code: string): boolean {
  return shortAreaCodes.has(code) || longAreaCodes.has(code);
}

/**
 * The length of the code that ten digits beginning with 0 start with, or `undefined` when they are no
 * number. Behind the code of a place no number begins with 0.
 */
function codeLength(digits: string): number | undefined {
  if (!/^0\d{9}$/.test(digits)) return undefined;
  if (/^06[1-58]/.test(digits)) return 2;
  const three = digits.slice(0, 3);
  if (placelessCodes.has(three)) return 3;
  if (shortAreaCodes.has(three)) return digits[3] === '0' ? undefined : 3;
  return longAreaCodes.has(digits.slice(0, 4)) && digits[4] !== '0' ? 4 : undefined;
}

/** Ten digits beginning with 0 that the plan gives out: a place, a mobile or an institution. */
export function isSubscriberNumber(digits: string): boolean {
  return codeLength(digits) !== undefined;
}

/** `0800 2000` and `0900 123 45 67`, as digits alone. */
export function isServiceNumber(digits: string): boolean {
  return serviceCodes.has(digits.slice(0, 4)) && (digits.length === 8 || digits.length === 11);
}

/** As people say it: `0546 54 11 11`, `020 123 45 67`, `06 12 34 56 78`, `0800 2000`. */
export function groupNational(digits: string): string {
  const code = isServiceNumber(digits) ? 4 : codeLength(digits);
  if (code === undefined) return digits;
  return `${digits.slice(0, code)} ${groupSubscriber(digits.slice(code))}`;
}

function groupSubscriber(digits: string): string {
  if (digits.length === 4) return digits;
  const pairsFrom = digits.length % 2 === 0 ? 0 : 3;
  const head = pairsFrom === 0 ? [] : [digits.slice(0, 3)];
  return [...head, ...(digits.slice(pairsFrom).match(/\d\d/g) ?? [])].join(' ');
}
