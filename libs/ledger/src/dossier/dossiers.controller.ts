import { Controller, Get, Param, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, isRefusal, type Refusal, Requires } from '@tactful/runtime';
import { givenId } from '../fields/ids.js';
import { dossierList, dossierView } from './dossier.schemas.js';
import { DossiersService } from './dossiers.service.js';

interface DownloadReply {
  header(name: string, value: string): DownloadReply;
}

/** Dossiers of placements. */
@ApiTags('ledger')
@Controller('v1')
export class DossiersController {
  constructor(private readonly dossiers: DossiersService) {}

  @Post('placements/:id/dossier')
  @Requires('write')
  @ApiOperation({
    summary: 'Make the dossier of a placement',
    description:
      'Statement, invoices, terms, worksheets of fees and interest, journal, every contact, disputes and promises, and the signed code of conduct: as PDF, JSON and CSV with a manifest of hashes. 409 `code_of_conduct_unsigned` until it is signed.',
  })
  @ApiCreatedResponse({ standardSchema: dossierView })
  make(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) placementId: string) {
    return this.dossiers.make(actor, placementId);
  }

  @Get('placements/:id/dossiers')
  @Requires('read')
  @ApiOperation({ summary: 'The dossiers of a placement, newest first' })
  @ApiOkResponse({ standardSchema: dossierList })
  list(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) placementId: string) {
    return this.dossiers.list(actor.companyId, placementId);
  }

  @Get('dossiers/:id')
  @Requires('read')
  @ApiOperation({ summary: 'Download a dossier as it was made', description: 'A zip file.' })
  @ApiProduces('application/zip')
  async zip(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) dossierId: string,
    @Res({ passthrough: true }) reply: DownloadReply,
  ): Promise<StreamableFile | Refusal> {
    const content = await this.dossiers.zip(actor.companyId, dossierId);
    if (isRefusal(content)) return content;
    reply
      .header('content-type', 'application/zip')
      .header('content-disposition', `attachment; filename="dossier-${dossierId}.zip"`)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store');
    return new StreamableFile(content);
  }
}
