import { Module } from '@nestjs/common';
import { MessagingModule } from '@tactful/messaging';
import { DatabaseModule } from '@tactful/runtime';
import { ImportsController } from './imports.controller.js';
import { ImportsService } from './imports.service.js';
import { ImportsTimer } from './imports.timer.js';
import { UploadSweep } from './upload-sweep.js';
import { UploadService } from './upload/upload.service.js';

/** CSV imports and the worker that loads them. */
@Module({
  imports: [DatabaseModule.forService('ledger'), MessagingModule.forService('ledger')],
  controllers: [ImportsController],
  providers: [ImportsService, ImportsTimer, UploadService, UploadSweep],
})
export class ImportsModule {}
