import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import type { ProviderChoices } from '@zorgpaden/domain/single-sign-on/contract';
import type { Language } from '@zorgpaden/domain/themes';
import { API_CONFIG, type ApiConfig, type SignInProvider } from '../platform/config/api-config.js';

/** The organisations that the site was told about. */
@Injectable()
export class Providers {
  private readonly known: ReadonlyMap<string, SignInProvider>;

  constructor(@Inject(API_CONFIG) { signInProviders = [] }: ApiConfig) {
    this.known = new Map(signInProviders.map((provider) => [provider.id, provider]));
  }

  choices(language: Language): ProviderChoices {
    const all = [...this.known.values()];
    return { items: all.map(({ id, button }) => ({ id, button: button[language] })) };
  }

  find(id: string): SignInProvider | undefined {
    return this.known.get(id);
  }

  /** @throws DomainError `request.not-found` */
  get(id: string): SignInProvider {
    const provider = this.known.get(id);
    if (provider === undefined) throw new DomainError('request.not-found');
    return provider;
  }
}
