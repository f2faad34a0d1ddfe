import { z } from 'zod';
import { linkToken, mailAddress } from '../shared/shared.contract.js';

/** The mail address to go on with. The answer does not say whether somebody has it already. */
export const newAddress = z.strictObject({ email: mailAddress }).meta({ id: 'NewAddress' });

/** What stood behind the `#` of the link that was mailed, to the new address or to the old one. */
export const addressAnswer = z.strictObject({ token: linkToken }).meta({ id: 'AddressAnswer' });
