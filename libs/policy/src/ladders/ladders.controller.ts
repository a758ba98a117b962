import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@tactful/runtime';
import { z } from 'zod';
import { considerate } from './shipped.js';
import { ladder } from './ladder.types.js';

const policyList = z
  .strictObject({
    items: z.array(z.strictObject({ id: z.string(), isDefault: z.boolean(), ladder })),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'PolicyList' });

/** The ladders that this installation knows. */
@ApiTags('policy')
@Controller('v1/policies')
export class LaddersController {
  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'The ladders: which steps an unpaid invoice goes through, as versioned data' })
  @ApiOkResponse({ standardSchema: policyList })
  list(): z.infer<typeof policyList> {
    return { items: [{ id: considerate.id, isDefault: true, ladder: considerate.ladder }], nextCursor: null };
  }
}
