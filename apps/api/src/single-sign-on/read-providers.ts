import {
  providerList,
  type ProviderSettings,
} from '@zorgpaden/domain/single-sign-on/provider.contract';
import type { SignInProvider } from '../platform/config/api-config.js';

/** Something that is wrong in the settings: where, and a code that `libs/texts` (`start`) knows. */
export interface SettingProblem {
  readonly path: string;
  readonly code: string;
}

/** Looks up a client secret: it stands in a file or in the environment, and never among the settings. */
export type SecretReader = (
  from: Pick<ProviderSettings, 'clientSecretFile' | 'clientSecretVariable'>,
) => Promise<string | undefined>;

/** Reads the organisations at which people sign in; everything that is wrong is told at once. */
export async function readSignInProviders(
  given: unknown,
  secretOf: SecretReader,
): Promise<
  | { readonly providers: readonly SignInProvider[] }
  | { readonly problems: readonly SettingProblem[] }
> {
  const { data, error } = providerList.safeParse(given);
  if (error !== undefined) {
    const problems = error.issues.map(({ path, message }) => ({
      path: pathOf(path),
      code: message,
    }));
    return { problems };
  }
  const problems: SettingProblem[] = [];
  const providers: SignInProvider[] = [];
  for (const [index, settings] of data.entries()) {
    const { clientSecretFile, clientSecretVariable, ...rest } = settings;
    const clientSecret = await secretOf({ clientSecretFile, clientSecretVariable });
    if (clientSecret) providers.push({ ...rest, clientSecret });
    else {
      const name = clientSecretFile === undefined ? 'clientSecretVariable' : 'clientSecretFile';
      problems.push({ path: pathOf([index, name]), code: 'secret-missing' });
    }
  }
  return problems.length > 0 ? { problems } : { providers };
}

/** `[0].claims.email`, as somebody finds it in the file. */
function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, at) =>
      typeof part === 'number' ? `[${part}]` : `${at > 0 ? '.' : ''}${String(part)}`,
    )
    .join('');
}
