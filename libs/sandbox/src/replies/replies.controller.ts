import { Body, Controller, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@tactful/runtime';
import { newReply, type NewReply } from './reply.schema.js';
import { RepliesService } from './replies.service.js';

@ApiExcludeController()
@Public('The sandbox holds no real person: it never runs beside live providers.')
@Controller('sandbox/replies')
export class RepliesController {
  constructor(private readonly replies: RepliesService) {}

  @Post()
  write(@Body({ schema: newReply }) reply: NewReply): Promise<{ readonly id: string }> {
    return this.replies.write(reply);
  }
}
