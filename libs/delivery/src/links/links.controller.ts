import { Controller, Get, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Internal, type Refusal } from '@tactful/runtime';
import { z } from 'zod';
import { LinksService } from './links.service.js';
import { type StoredLink } from './links.store.js';

/** For the customer page: whose link is this? */
@ApiExcludeController()
@Controller('internal/links')
export class LinksController {
  constructor(private readonly links: LinksService) {}

  @Get(':hash')
  @Internal()
  resolve(@Param('hash', { schema: z.string().regex(/^[0-9a-f]{64}$/) }) hash: string): Promise<StoredLink | Refusal> {
    return this.links.resolve(hash);
  }
}
