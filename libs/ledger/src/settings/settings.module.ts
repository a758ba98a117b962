import { Module } from '@nestjs/common';
import { DatabaseModule } from '@tactful/runtime';
import { SettingsController } from './settings.controller.js';

/** What a company decides about its books. */
@Module({ imports: [DatabaseModule.forService('ledger')], controllers: [SettingsController] })
export class SettingsModule {}
