import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { id } from '@tactful/contracts';
import { type Actor, CurrentActor, type Refusal, Requires } from '@tactful/runtime';
import {
  closeTaskBody,
  type CloseTaskBody,
  taskList,
  type TaskList,
  taskQuery,
  type TaskQuery,
  taskView,
  type TaskView,
} from './task.types.js';
import { TasksService } from './tasks.service.js';

/** What agents have to do. */
@ApiTags('policy')
@Controller('v1/tasks')
export class TasksController {
  constructor(private readonly tasks: TasksService) {}

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'What needs a person: calls, decisions, replies to read, messages that cannot be sent' })
  @ApiOkResponse({ standardSchema: taskList })
  list(@CurrentActor() actor: Actor, @Query({ schema: taskQuery }) query: TaskQuery): Promise<TaskList> {
    return this.tasks.list(actor.companyId, query);
  }

  @Post(':id/close')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({ summary: 'Close a task with what came of it; automation that waited for it goes on' })
  @ApiOkResponse({ standardSchema: taskView })
  close(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) taskId: string,
    @Body({ schema: closeTaskBody }) body: CloseTaskBody,
  ): Promise<TaskView | Refusal> {
    return this.tasks.close(actor, taskId, body);
  }
}
