import type { Adapter, AdapterConstructor, AdapterPayload } from 'oidc-provider';

/** What a provider remembers, in memory: also when it goes on with another key. */
export function storeIn(store: Map<string, object>): AdapterConstructor {
  return class implements Adapter {
    constructor(private readonly kind: string) {}

    async upsert(id: string, payload: AdapterPayload): Promise<void> {
      store.set(this.at(id), payload);
    }

    async find(id: string): Promise<AdapterPayload | undefined> {
      return store.get(this.at(id)) as AdapterPayload | undefined;
    }

    async findByUserCode(): Promise<undefined> {
      return undefined;
    }

    async findByUid(uid: string): Promise<AdapterPayload | undefined> {
      const all = [...store.values()] as AdapterPayload[];
      return all.find((one) => one.uid === uid && one.kind === 'Session');
    }

    async consume(id: string): Promise<void> {
      Object.assign(store.get(this.at(id)) ?? {}, { consumed: Math.floor(Date.now() / 1000) });
    }

    async destroy(id: string): Promise<void> {
      store.delete(this.at(id));
    }

    async revokeByGrantId(grantId: string): Promise<void> {
      for (const [key, value] of store) {
        if ((value as AdapterPayload).grantId === grantId) store.delete(key);
      }
    }

    private at(id: string): string {
      return `${this.kind} ${id}`;
    }
  };
}
