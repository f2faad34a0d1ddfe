import { Module, type DynamicModule } from '@nestjs/common';
import { AccessRequestsModule } from './access-requests/access-requests.module.js';
import { AccountModule } from './account/account.module.js';
import { AddressChangesModule } from './address-changes/address-changes.module.js';
import { ActionPlansModule } from './action-plans/index.js';
import { AgreementsModule } from './agreements/index.js';
import { AttachmentsModule } from './attachments/index.js';
import { AttentionModule } from './attention/attention.module.js';
import { CalendarFeedsModule } from './calendar-feeds/calendar-feeds.module.js';
import { ClientDataModule } from './client-data/index.js';
import { CoalitionsModule } from './coalitions/index.js';
import { ContactPersonsModule } from './contact-persons/index.js';
import { ContactRoutesModule } from './contact-routes/index.js';
import { entities } from './entities.js';
import { FollowUpsModule } from './follow-ups/index.js';
import { FinderModule } from './finder/index.js';
import { CaseConferencesModule } from './case-conferences/index.js';
import { PresencesModule } from './presences/presences.module.js';
import { ExperienceStatementsModule } from './experience-statements/index.js';
import { FoundationsModule } from './foundations/index.js';
import { HandoverDossiersModule } from './handover-dossiers/index.js';
import { InvitationsModule } from './invitations/invitations.module.js';
import { MunicipalitiesModule } from './municipalities/index.js';
import { MergeProposalsModule } from './merge-proposals/index.js';
import { OrganisationMergesModule } from './organisation-merges/index.js';
import { OrganisationsModule } from './organisations/index.js';
import { OpenApiModule } from './openapi/index.js';
import { PagesModule } from './pages/index.js';
import { LikelyDoublesModule } from './likely-doubles/index.js';
import { PartnerListsModule } from './partner-lists/index.js';
import { PartnerImportsModule } from './partner-imports/index.js';
import { PartnerContactsModule } from './partner-contacts/index.js';
import { PartnershipsModule } from './partnerships/index.js';
import { PeopleModule } from './people/index.js';
import { PhasesModule } from './phases/index.js';
import { PasskeysModule } from './passkeys/passkeys.module.js';
import { PasswordResetsModule } from './password-resets/password-resets.module.js';
import { CacheModule } from './platform/cache/index.js';
import type { Clock } from './platform/clock/clock.js';
import type { ApiConfig } from './platform/config/api-config.js';
import { MailModule } from './platform/mail/index.js';
import { PlatformModule } from './platform/platform.module.js';
import { PrivacyModule } from './privacy/index.js';
import { PublicationsModule } from './publications/index.js';
import { ReflectionsModule } from './reflections/index.js';
import { RegionalCoalitionsModule } from './regional-coalitions/index.js';
import { RegionsModule } from './regions/regions.module.js';
import { ReorganisationsModule } from './reorganisations/index.js';
import { SearchModule } from './search/search.module.js';
import { SecurityEventsModule } from './security-events/security-events.module.js';
import { SessionsModule } from './sessions/sessions.module.js';
import { SingleSignOnModule } from './single-sign-on/single-sign-on.module.js';
import { ThemesModule } from './themes/index.js';
import { TrailModule } from './trail/trail.module.js';
import { UsersModule } from './users/users.module.js';
import { WeeklyDigestsModule } from './weekly-digests/weekly-digests.module.js';

/** The platform, and one module for each word of the domain. */
@Module({})
export class AppModule {
  static with(config: ApiConfig, clock: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config, clock, entities),
        CacheModule,
        MailModule,
        SessionsModule,
        PasskeysModule,
        SingleSignOnModule,
        PasswordResetsModule,
        AccountModule,
        AddressChangesModule,
        UsersModule,
        MunicipalitiesModule,
        RegionsModule,
        ThemesModule,
        PhasesModule,
        FinderModule,
        CoalitionsModule,
        RegionalCoalitionsModule,
        CaseConferencesModule,
        ExperienceStatementsModule,
        PresencesModule,
        FoundationsModule,
        ReorganisationsModule,
        PeopleModule,
        InvitationsModule,
        AccessRequestsModule,
        ContactRoutesModule,
        ContactPersonsModule,
        OrganisationsModule,
        MergeProposalsModule,
        OrganisationMergesModule,
        PartnershipsModule,
        ActionPlansModule,
        AttentionModule,
        CalendarFeedsModule,
        WeeklyDigestsModule,
        AgreementsModule,
        ReflectionsModule,
        FollowUpsModule,
        PartnerImportsModule,
        PartnerListsModule,
        LikelyDoublesModule,
        PartnerContactsModule,
        PublicationsModule,
        AttachmentsModule,
        HandoverDossiersModule,
        PrivacyModule,
        ClientDataModule,
        TrailModule,
        SearchModule,
        SecurityEventsModule,
        PagesModule,
        OpenApiModule,
      ],
    };
  }
}
