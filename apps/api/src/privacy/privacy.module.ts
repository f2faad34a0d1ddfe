import { Module } from '@nestjs/common';
import { RetentionJob } from './retention-job.js';

/** What is held about people, how long, and how it goes. */
@Module({ providers: [RetentionJob] })
export class PrivacyModule {}
