import { Controller, Get, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@tactful/runtime';
import { logQuery, type LogQuery, logView, type LogView } from './log.view.js';
import { SandboxLog } from './sandbox-log.js';

@ApiExcludeController()
@Public('The sandbox holds no real person: it never runs beside live providers.')
@Controller('sandbox/log')
export class LogController {
  constructor(private readonly log: SandboxLog) {}

  @Get()
  read(@Query({ schema: logQuery }) query: LogQuery): LogView {
    return logView(this.log, query);
  }
}
