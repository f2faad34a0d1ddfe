import { Global, Module } from '@nestjs/common';
import { API_CONFIG, type ApiConfig } from '../config/api-config.js';
import { MailCarrier } from './mail-carrier.js';
import { MailDelivery } from './mail-delivery.js';
import { Mail } from './mail.js';
import { MailStore } from './mail-store.js';
import { carrierFor } from './carrier-for.js';

/** Mail: made in a write, kept in PostgreSQL, sent by a job. */
@Global()
@Module({
  providers: [
    Mail,
    MailDelivery,
    MailStore,
    {
      provide: MailCarrier,
      useFactory: (config: ApiConfig) => carrierFor(config),
      inject: [API_CONFIG],
    },
  ],
  exports: [Mail],
})
export class MailModule {}
