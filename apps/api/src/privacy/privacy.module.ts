import { Module } from '@nestjs/common';
import { PrivacyNoticeController } from './privacy-notice.controller.js';
import { PrivacyNotices } from './privacy-notice.js';
import { RetentionJob } from './retention-job.js';

/** What is held about people, how long, and how it goes. */
@Module({ controllers: [PrivacyNoticeController], providers: [PrivacyNotices, RetentionJob] })
export class PrivacyModule {}
