import { Module } from '@nestjs/common';
import { AddressChangeRepository } from './address-change.repository.js';
import { AddressChangesController } from './address-changes.controller.js';
import { MyAddressController } from './my-address.controller.js';
import { AddressThrottle } from './address-throttle.js';
import { AskForAddress } from './use-cases/ask-for-address.js';
import { ConfirmAddress } from './use-cases/confirm-address.js';
import { StopAddress } from './use-cases/stop-address.js';

/** Changed mail addresses. */
@Module({
  controllers: [AddressChangesController, MyAddressController],
  providers: [AddressChangeRepository, AddressThrottle, AskForAddress, ConfirmAddress, StopAddress],
})
export class AddressChangesModule {}
