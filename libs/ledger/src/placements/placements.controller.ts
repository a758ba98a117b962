import { Body, Controller, Get, HttpCode, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import { approvalView } from '../approvals/approval.schemas.js';
import { PendingIsAccepted } from '../approvals/pending-is-accepted.js';
import { givenId } from '../fields/ids.js';
import { PlacementLists } from './placement-lists.service.js';
import {
  type ClosingRequest,
  closingRequest,
  complaintList,
  type ConductSignature,
  conductSignature,
  conductView,
  type NewComplaint,
  newComplaint,
  type NewPlacement,
  newPlacement,
  type PartnerPayment,
  partnerPayment,
  placementPage,
  type PlacementQuery,
  placementQuery,
  placementView,
  type RecallRequest,
  recallRequest,
} from './placement.schemas.js';
import { PlacementsService } from './placements.service.js';

const onePlacement = { schema: givenId };

/** Placements with an agency or a lawyer. */
@ApiTags('ledger')
@Controller('v1')
export class PlacementsController {
  constructor(
    private readonly placements: PlacementsService,
    private readonly lists: PlacementLists,
  ) {}

  @Post('placements')
  @Requires('write')
  @UseInterceptors(PendingIsAccepted)
  @ApiOperation({
    summary: 'Hand invoices to an agency or a lawyer',
    description:
      'Only after a call (`callTask` with its outcome) or with a person’s reason for none (409 `no_call_made`). We do not ask for them meanwhile. What is disputed, on a plan or on hold is not handed over (409). With `approvals.placementAlways` it waits for a second person (202).',
  })
  @ApiCreatedResponse({ standardSchema: placementView })
  @ApiAcceptedResponse({ standardSchema: approvalView })
  place(@CurrentActor() actor: Actor, @Body({ schema: newPlacement }) body: NewPlacement) {
    return this.placements.place(actor, body);
  }

  @Get('placements')
  @Requires('read')
  @ApiOperation({ summary: 'List placements, newest first' })
  @ApiOkResponse({ standardSchema: placementPage })
  list(@CurrentActor() actor: Actor, @Query({ schema: placementQuery }) query: PlacementQuery) {
    return this.lists.list(actor.companyId, query);
  }

  @Get('placements/:id')
  @Requires('read')
  @ApiOperation({ summary: 'One placement' })
  @ApiOkResponse({ standardSchema: placementView })
  find(@CurrentActor() actor: Actor, @Param('id', onePlacement) placementId: string) {
    return this.lists.find(actor.companyId, placementId);
  }

  @Post('placements/:id/code-of-conduct')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({
    summary: 'The partner signed the code of conduct',
    description: 'The text and version that the settings hold now are kept with the signature.',
  })
  @ApiOkResponse({ standardSchema: placementView })
  sign(
    @CurrentActor() actor: Actor,
    @Param('id', onePlacement) placementId: string,
    @Body({ schema: conductSignature }) body: ConductSignature,
  ) {
    return this.placements.sign(actor, placementId, body);
  }

  @Post('placements/:id/payments')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({
    summary: 'The partner passed on what it collected',
    description: 'The invoices are paid by all that was collected; what the partner kept is booked as agency fees.',
  })
  @ApiOkResponse({ standardSchema: placementView })
  receive(
    @CurrentActor() actor: Actor,
    @Param('id', onePlacement) placementId: string,
    @Body({ schema: partnerPayment }) body: PartnerPayment,
  ) {
    return this.placements.receive(actor, placementId, body);
  }

  @Post('placements/:id/recall')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({ summary: 'Take the invoices back', description: 'We may ask for what is open again, gently.' })
  @ApiOkResponse({ standardSchema: placementView })
  recall(
    @CurrentActor() actor: Actor,
    @Param('id', onePlacement) placementId: string,
    @Body({ schema: recallRequest }) body: RecallRequest,
  ) {
    return this.placements.recall(actor, placementId, body);
  }

  @Post('placements/:id/close')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({ summary: 'End a placement', description: '409 while something is open: recall it instead.' })
  @ApiOkResponse({ standardSchema: placementView })
  close(
    @CurrentActor() actor: Actor,
    @Param('id', onePlacement) placementId: string,
    @Body({ schema: closingRequest }) body: ClosingRequest,
  ) {
    return this.placements.close(actor, placementId, body);
  }

  @Post('placements/:id/complaints')
  @HttpCode(200)
  @Requires('write')
  @ApiOperation({ summary: 'Somebody complains about the partner', description: 'It appears on the timeline.' })
  @ApiOkResponse({ standardSchema: placementView })
  complain(
    @CurrentActor() actor: Actor,
    @Param('id', onePlacement) placementId: string,
    @Body({ schema: newComplaint }) body: NewComplaint,
  ) {
    return this.placements.complain(actor, placementId, body);
  }

  @Get('placements/:id/complaints')
  @Requires('read')
  @ApiOperation({ summary: 'Complaints about a placement, oldest first' })
  @ApiOkResponse({ standardSchema: complaintList })
  complaints(@CurrentActor() actor: Actor, @Param('id', onePlacement) placementId: string) {
    return this.lists.complaints(actor.companyId, placementId);
  }

  @Get('code-of-conduct')
  @Requires('read')
  @ApiOperation({ summary: 'What an agency or lawyer has to sign' })
  @ApiOkResponse({ standardSchema: conductView })
  codeOfConduct(@CurrentActor() actor: Actor) {
    return this.lists.codeOfConduct(actor.companyId);
  }
}
