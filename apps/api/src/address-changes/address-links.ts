import { addressLinkHours } from '@zorgpaden/domain/address-changes';
import type { LinkPurpose } from '../platform/links/index.js';

const validForMinutes = addressLinkHours * 60;

/** Mailed to the new address. */
export const confirmLink: LinkPurpose = { name: 'confirm-address', validForMinutes };
/** Mailed to the address of until now. */
export const stopLink: LinkPurpose = { name: 'stop-address', validForMinutes };
