import type { Actor } from '@zorgpaden/domain/shared';

/** Who asks: a person with the roles that hold today. The policies of `libs/domain` judge by those. */
export type User = NonNullable<Actor> & { readonly email: string; readonly name: string };
