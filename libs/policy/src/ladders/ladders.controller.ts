import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, type Refusal, Requires } from '@tactful/runtime';
import { z } from 'zod';
import { type Ladder } from './ladder.types.js';
import { LaddersService } from './ladders.service.js';
import {
  askedPolicyId,
  ladderFile,
  type LadderFileGiven,
  ladderJsonSchema,
  policyCheck,
  type PolicyCheck,
  policyList,
  type PolicyList,
  policyQuery,
  type PolicyQuery,
  policyView,
  type PolicyView,
} from './policy.schemas.js';

/** The ladders that a company may follow. */
@ApiTags('policy')
@Controller('v1/policies')
export class LaddersController {
  constructor(private readonly ladders: LaddersService) {}

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'The ladders, every version: which steps an unpaid invoice goes through, as data' })
  @ApiOkResponse({ standardSchema: policyList })
  list(@CurrentActor() actor: Actor, @Query({ schema: policyQuery }) query: PolicyQuery): Promise<PolicyList> {
    return this.ladders.list(actor.companyId, query);
  }

  @Get('schema')
  @Requires('read')
  @ApiOperation({ summary: 'The JSON Schema (2020-12) of a ladder’s file, for editors and checks in git' })
  @ApiOkResponse({ standardSchema: z.record(z.string(), z.unknown()) })
  schema(): object {
    return ladderJsonSchema();
  }

  @Get(':id')
  @Requires('read')
  @ApiOperation({ summary: 'One version of a ladder, by its name and version: considerate@1' })
  @ApiOkResponse({ standardSchema: policyView })
  find(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: askedPolicyId }) id: string,
  ): Promise<PolicyView | Refusal> {
    return this.ladders.find(actor.companyId, id);
  }

  @Get(':id/file')
  @Requires('read')
  @ApiOperation({
    summary: 'The file of a version, to keep in git',
    description: 'Publishing it again as it is changes nothing.',
  })
  @ApiOkResponse({ standardSchema: policyView.shape.ladder })
  file(@CurrentActor() actor: Actor, @Param('id', { schema: askedPolicyId }) id: string): Promise<Ladder | Refusal> {
    return this.ladders.file(actor.companyId, id);
  }

  @Post()
  @Requires('settings')
  @ApiOperation({
    summary: 'Publish a version of a ladder of your own',
    description:
      'The body is the file. A version never changes: the same content again answers the version that is there, other ' +
      'content under it is 409 `version_in_use`. Nobody is led by it until it is assigned.',
  })
  @ApiCreatedResponse({ standardSchema: policyView })
  publish(
    @CurrentActor() actor: Actor,
    @Body({ schema: ladderFile }) file: LadderFileGiven,
  ): Promise<PolicyView | Refusal> {
    return this.ladders.publish(actor, file);
  }

  @Post('check')
  @HttpCode(200)
  @Requires('settings')
  @ApiOperation({ summary: 'Check the file of a ladder without publishing it' })
  @ApiOkResponse({ standardSchema: policyCheck })
  check(
    @CurrentActor() actor: Actor,
    @Body({ schema: ladderFile }) file: LadderFileGiven,
  ): Promise<PolicyCheck | Refusal> {
    return this.ladders.check(actor.companyId, file);
  }
}
