import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { SealJob } from './audit/seals/seal-job.js';
import { Sealing } from './audit/seals/sealing.js';
import { Trail } from './audit/trail.js';
import { PermissionGuard } from './auth/permission.guard.js';
import { UndeclaredRoutes } from './auth/undeclared-routes.js';
import { Clock } from './clock/clock.js';
import { API_CONFIG, type ApiConfig } from './config/api-config.js';
import { Database, ENTITIES, type EntityClass } from './db/database.js';
import { FileStore, openStore, VirusScan } from './files/index.js';
import { HealthController } from './health/health.controller.js';
import { ContractPipe } from './http/contract.pipe.js';
import { DeclaredInputsGuard } from './http/declared-inputs.guard.js';
import { FreeTextGuard } from './http/free-text.guard.js';
import { Idempotency } from './idempotency/idempotency.js';
import { SecurityEvents } from './security-events/security-events.js';
import { Jobs } from './jobs/index.js';
import { Links } from './links/index.js';
import { Secrets } from './secrets/secrets.js';

/** What every word of the API stands on. It knows none of them. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: ApiConfig, clock: Clock, entities: readonly EntityClass[]): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      controllers: [HealthController],
      providers: [
        { provide: API_CONFIG, useValue: config },
        { provide: Clock, useValue: clock },
        { provide: ENTITIES, useValue: entities },
        { provide: APP_GUARD, useClass: PermissionGuard },
        { provide: APP_GUARD, useClass: DeclaredInputsGuard },
        { provide: APP_GUARD, useClass: FreeTextGuard },
        { provide: APP_PIPE, useClass: ContractPipe },
        { provide: FileStore, useFactory: () => openStore(config) },
        Database,
        Idempotency,
        Jobs,
        Links,
        Sealing,
        SealJob,
        Secrets,
        SecurityEvents,
        Trail,
        UndeclaredRoutes,
        VirusScan,
      ],
      exports: [
        API_CONFIG,
        Clock,
        Database,
        FileStore,
        Idempotency,
        Jobs,
        Links,
        Sealing,
        Secrets,
        Trail,
        VirusScan,
      ],
    };
  }
}
