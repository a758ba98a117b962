import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@tactful/runtime';
import { type ContentTemplate } from './content.js';
import { Contents } from './contents.js';

@ApiExcludeController()
@Public('The sandbox holds no real person: it never runs beside live providers.')
@Controller('sandbox/contents')
export class ContentsController {
  constructor(private readonly contents: Contents) {}

  @Get()
  list(): { items: readonly ContentTemplate[] } {
    return { items: this.contents.all() };
  }
}
