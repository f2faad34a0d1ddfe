import type { AgreementView } from '@zorgpaden/domain/agreements/contract';
import type { FastifyReply } from 'fastify';
import { tagOf } from '../platform/http/preconditions.js';

/** The version goes along as `ETag`: what comes back in `If-Match`. */
export function tagged(reply: FastifyReply, view: AgreementView): AgreementView {
  reply.header('ETag', tagOf(view.version));
  return view;
}
