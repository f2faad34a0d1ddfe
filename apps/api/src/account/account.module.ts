import { Module } from '@nestjs/common';
import { SecondFactorsModule } from '../second-factors/second-factors.module.js';
import { AccountController } from './account.controller.js';
import { AccountQueries } from './account.queries.js';
import { AccountStore } from './account-store.js';
import { MyDevicesController } from './my-devices.controller.js';
import { MySessionsController } from './my-sessions.controller.js';
import { SecondFactorController } from './second-factor.controller.js';
import { ChangePassword } from './use-cases/change-password.js';
import { EndSessions } from './use-cases/end-sessions.js';
import { ForgetDevice } from './use-cases/forget-device.js';
import { RemoveTotp } from './use-cases/remove-totp.js';
import { RenameAccount } from './use-cases/rename-account.js';
import { RenewRecoveryCodes } from './use-cases/renew-recovery-codes.js';
import { SetUpTotp } from './use-cases/set-up-totp.js';

/** What somebody may see and change of their own account. */
@Module({
  imports: [SecondFactorsModule],
  controllers: [
    AccountController,
    MyDevicesController,
    MySessionsController,
    SecondFactorController,
  ],
  providers: [
    AccountQueries,
    AccountStore,
    ChangePassword,
    EndSessions,
    ForgetDevice,
    RemoveTotp,
    RenameAccount,
    RenewRecoveryCodes,
    SetUpTotp,
  ],
})
export class AccountModule {}
