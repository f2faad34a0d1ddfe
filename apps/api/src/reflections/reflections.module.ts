import { Module } from '@nestjs/common';
import { CoalitionsModule } from '../coalitions/index.js';
import { FollowUpsModule } from '../follow-ups/index.js';
import { AddressCleanup } from './address-cleanup.js';
import { HearingsController } from './hearings.controller.js';
import { ParticipantsRepository } from './participants.repository.js';
import { Preparations } from './preparations.js';
import { ReflectionFormsController } from './reflection-forms.controller.js';
import { ReflectionLifeController } from './reflection-life.controller.js';
import { ReflectionMails } from './reflection-mails.js';
import { ReflectionReport } from './reflection-report.js';
import { ReflectionViewQueries } from './reflection-view.queries.js';
import { ReflectionQueries } from './reflection.queries.js';
import { ReflectionRepository } from './reflection.repository.js';
import { ReflectionsController } from './reflections.controller.js';
import { AnswerForm } from './use-cases/answer-form.js';
import { CancelReflection } from './use-cases/cancel-reflection.js';
import { CloseReflection } from './use-cases/close-reflection.js';
import { HearPartner } from './use-cases/hear-partner.js';
import { HoldReflection } from './use-cases/hold-reflection.js';
import { MoveReflection } from './use-cases/move-reflection.js';
import { PlanReflection } from './use-cases/plan-reflection.js';
import { PrepareReflection } from './use-cases/prepare-reflection.js';
import { RecordReflection } from './use-cases/record-reflection.js';
import { ShareFindings } from './use-cases/share-findings.js';
import { WithdrawHearing } from './use-cases/withdraw-hearing.js';

/** What the partners say of their own cooperation (rule 7). */
@Module({
  imports: [CoalitionsModule, FollowUpsModule],
  controllers: [
    ReflectionsController,
    ReflectionLifeController,
    HearingsController,
    ReflectionFormsController,
  ],
  providers: [
    AddressCleanup,
    AnswerForm,
    CancelReflection,
    CloseReflection,
    HearPartner,
    HoldReflection,
    MoveReflection,
    ParticipantsRepository,
    PlanReflection,
    Preparations,
    PrepareReflection,
    RecordReflection,
    ReflectionMails,
    ReflectionQueries,
    ReflectionReport,
    ReflectionRepository,
    ReflectionViewQueries,
    ShareFindings,
    WithdrawHearing,
  ],
  exports: [
    CloseReflection,
    HearPartner,
    HoldReflection,
    PlanReflection,
    RecordReflection,
    ReflectionQueries,
    ReflectionViewQueries,
  ],
})
export class ReflectionsModule {}
