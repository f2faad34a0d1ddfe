import { Module } from '@nestjs/common';
import { OpenApiController } from './openapi.controller.js';

/** Describes the API to machines. */
@Module({ controllers: [OpenApiController] })
export class OpenApiModule {}
