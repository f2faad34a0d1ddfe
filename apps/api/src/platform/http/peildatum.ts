import { amsterdamNow, type PlainDate } from '@zorgpaden/domain/shared';
import type { Context } from './context.js';

/** The day as of which is read: the one that was asked for, or today in Amsterdam (rule 2). */
export function peildatumOf(
  ctx: Pick<Context, 'now'>,
  asked: { readonly peildatum?: PlainDate | undefined } = {},
): PlainDate {
  return asked.peildatum ?? amsterdamNow(ctx.now.getTime()).date;
}
