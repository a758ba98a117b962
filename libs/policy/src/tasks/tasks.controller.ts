import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { id } from '@tactful/contracts';
import { type Actor, CurrentActor, type Refusal, Requires } from '@tactful/runtime';
import { TaskDetailsService } from './task-details.service.js';
import {
  assignTaskBody,
  type AssignTaskBody,
  closeTaskBody,
  type CloseTaskBody,
  scriptQuery,
  type ScriptQuery,
  snoozeTaskBody,
  type SnoozeTaskBody,
  taskDetails,
  type TaskDetails,
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
  constructor(
    private readonly tasks: TasksService,
    private readonly details: TaskDetailsService,
  ) {}

  @Get()
  @Requires('read')
  @ApiOperation({
    summary: 'What needs a person: calls, decisions, replies to read, messages that cannot be sent',
    description: 'Due first. Tasks that rest are left out unless asked for.',
  })
  @ApiOkResponse({ standardSchema: taskList })
  list(@CurrentActor() actor: Actor, @Query({ schema: taskQuery }) query: TaskQuery): Promise<TaskList> {
    return this.tasks.list(actor, query);
  }

  @Get(':id')
  @Requires('read')
  @ApiOperation({
    summary: 'A task with what helps to do it: the script and the facts of a call, a recommendation for a decision',
  })
  @ApiOkResponse({ standardSchema: taskDetails })
  find(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) taskId: string,
    @Query({ schema: scriptQuery }) query: ScriptQuery,
  ): Promise<TaskDetails | Refusal> {
    return this.details.find(actor, taskId, query);
  }

  @Post(':id/close')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({ summary: 'Close a task with what came of it; the next decision rests on it' })
  @ApiOkResponse({ standardSchema: taskView })
  close(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) taskId: string,
    @Body({ schema: closeTaskBody }) body: CloseTaskBody,
  ): Promise<TaskView | Refusal> {
    return this.tasks.close(actor, taskId, body);
  }

  @Post(':id/assign')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({ summary: 'Give a task to somebody, or back to the team' })
  @ApiOkResponse({ standardSchema: taskView })
  assign(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) taskId: string,
    @Body({ schema: assignTaskBody }) body: AssignTaskBody,
  ): Promise<TaskView | Refusal> {
    return this.tasks.assign(actor, taskId, body);
  }

  @Post(':id/snooze')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({ summary: 'Let a task rest until a day before its deadline; it comes back by itself' })
  @ApiOkResponse({ standardSchema: taskView })
  snooze(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) taskId: string,
    @Body({ schema: snoozeTaskBody }) body: SnoozeTaskBody,
  ): Promise<TaskView | Refusal> {
    return this.tasks.snooze(actor, taskId, body);
  }
}
