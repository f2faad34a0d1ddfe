import { z } from 'zod';
import { fileKinds } from '../attachments/index.js';
import { cooperationLevels } from './topic.js';
import { richText } from '../rich-text/rich-text.contract.js';
import { id, listOf, plainDate } from '../shared/shared.contract.js';
import { agreementTopic, validity } from './agreement.contract.js';

/** An agreement that its coalition made public (Woo): parties as organisations, and nobody by name. */
export const publicAgreement = z
  .object({
    id,
    coalition: z.object({ id, name: z.string(), demonstration: z.boolean() }),
    title: z.string(),
    text: richText({ max: 40_000 }),
    topics: z.array(agreementTopic),
    level: z.enum(cooperationLevels),
    agreedOn: plainDate,
    validity,
    parties: z.array(z.string()),
    /** The files that are public too, each below the address of this agreement. */
    attachments: z.array(
      z.object({
        id,
        name: z.string(),
        description: z.string(),
        kind: z.enum(fileKinds),
        /** In bytes. */
        size: z.int(),
      }),
    ),
  })
  .meta({ id: 'PublicAgreement' });
export type PublicAgreement = z.infer<typeof publicAgreement>;
export const publicAgreementList = listOf(publicAgreement);
export type PublicAgreementList = z.infer<typeof publicAgreementList>;
