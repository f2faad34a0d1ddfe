import { z } from 'zod';
import { freeText } from '../free-text/free-text.contract.js';
import { id, mailAddress, plainDate } from '../shared/shared.contract.js';

/** A lead names a successor, who confirms by taking what is offered. */
export const newHandover = z
  .strictObject({
    email: mailAddress,
    from: plainDate.meta({ description: 'The first day of the successor' }),
    editorUntil: plainDate.nullable().default(null).meta({
      description: 'Until when who leads now stays editor: the first day without that role',
    }),
  })
  .refine(staysAWhile, { path: ['editorUntil'], error: 'people.role.past' })
  .meta({ id: 'NewHandover' });

/** A sponsor or an administrator names a lead, because there is none or the lead is gone. */
export const newAppointment = z
  .strictObject({
    email: mailAddress,
    from: plainDate,
    insteadOf: id
      .nullable()
      .default(null)
      .meta({ description: 'The role of the lead who is gone' }),
    editorUntil: plainDate.nullable().default(null),
    reason: freeText(500, { required: true }),
  })
  .refine(staysAWhile, { path: ['editorUntil'], error: 'people.role.past' })
  .meta({ id: 'NewAppointment' });

function staysAWhile(given: { readonly from: string; readonly editorUntil: string | null }) {
  return given.editorUntil === null || given.editorUntil > given.from;
}
