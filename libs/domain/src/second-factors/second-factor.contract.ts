import { z } from 'zod';

/** What somebody typed: six digits of their app, or a recovery code. */
export const typedCode = z
  .string({ error: 'field.required' })
  .trim()
  .min(1, { error: 'field.required' })
  .max(40, { error: 'field.too-long' });

/** What an authenticator app is set up with. */
export const totpProposal = z
  .object({
    secret: z.string().meta({ description: 'Base32, to type' }),
    uri: z.string().meta({ description: '`otpauth:`, to show as a QR code' }),
  })
  .meta({ id: 'TotpProposal' });
export type TotpProposal = z.infer<typeof totpProposal>;

export const totpConfirmation = z
  .strictObject({ code: typedCode })
  .meta({ id: 'TotpConfirmation' });

/** The codes stand in this one answer and nowhere else; none when those of before still hold. */
export const recoveryCodes = z
  .object({ recoveryCodes: z.array(z.string()) })
  .meta({ id: 'RecoveryCodes' });
export type RecoveryCodes = z.infer<typeof recoveryCodes>;
