import { Controller, Get, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  type ApiBodyOptions,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { evidenceMediaType } from '@tactful/contracts';
import { type Actor, CurrentActor, isRefusal, Requires } from '@tactful/runtime';
import { givenId } from '../fields/ids.js';
import { evidencePage, evidenceView } from './evidence.schemas.js';
import { EvidenceService } from './evidence.service.js';
import { type DownloadReply, setDownloadHeaders } from './download-headers.js';
import { type FileRequest } from './upload.js';

const form: ApiBodyOptions = {
  schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
};
const added = {
  summary: 'Add a file',
  description: 'PDF, PNG, JPEG or plain text, told by its content; at most 5 MB, and 10 files. 409 once it has ended.',
};
const file = { type: 'string', format: 'binary' } as const;

/** Files with disputes and holds. */
@ApiTags('ledger')
@Controller('v1')
export class EvidenceController {
  constructor(private readonly evidence: EvidenceService) {}

  @Post('disputes/:id/evidence')
  @Requires('write')
  @ApiConsumes('multipart/form-data')
  @ApiBody(form)
  @ApiOperation(added)
  @ApiCreatedResponse({ standardSchema: evidenceView })
  addToDispute(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) id: string,
    @Req() request: FileRequest,
  ) {
    return this.evidence.add(actor, { about: 'dispute', subjectId: id }, request);
  }

  @Get('disputes/:id/evidence')
  @Requires('read')
  @ApiOperation({ summary: 'The files of a dispute, oldest first' })
  @ApiOkResponse({ standardSchema: evidencePage })
  ofDispute(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) id: string) {
    return this.evidence.list(actor.companyId, { about: 'dispute', subjectId: id });
  }

  @Get('disputes/:id/evidence/:evidenceId')
  @Requires('read')
  @ApiOperation({ summary: 'One file of a dispute' })
  @ApiProduces(...evidenceMediaType.options)
  @ApiOkResponse({ schema: file })
  fileOfDispute(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) id: string,
    @Param('evidenceId', { schema: givenId }) evidenceId: string,
    @Res({ passthrough: true }) reply: DownloadReply,
  ) {
    return this.#download(actor, { about: 'dispute', subjectId: id, evidenceId }, reply);
  }

  @Post('holds/:id/evidence')
  @Requires('write')
  @ApiConsumes('multipart/form-data')
  @ApiBody(form)
  @ApiOperation(added)
  @ApiCreatedResponse({ standardSchema: evidenceView })
  addToHold(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) id: string, @Req() request: FileRequest) {
    return this.evidence.add(actor, { about: 'hold', subjectId: id }, request);
  }

  @Get('holds/:id/evidence')
  @Requires('read')
  @ApiOperation({ summary: 'The files of a hold, oldest first' })
  @ApiOkResponse({ standardSchema: evidencePage })
  ofHold(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) id: string) {
    return this.evidence.list(actor.companyId, { about: 'hold', subjectId: id });
  }

  @Get('holds/:id/evidence/:evidenceId')
  @Requires('read')
  @ApiOperation({ summary: 'One file of a hold' })
  @ApiProduces(...evidenceMediaType.options)
  @ApiOkResponse({ schema: file })
  fileOfHold(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) id: string,
    @Param('evidenceId', { schema: givenId }) evidenceId: string,
    @Res({ passthrough: true }) reply: DownloadReply,
  ) {
    return this.#download(actor, { about: 'hold', subjectId: id, evidenceId }, reply);
  }

  async #download(actor: Actor, of: Parameters<EvidenceService['read']>[1], reply: DownloadReply) {
    const found = await this.evidence.read(actor.companyId, of);
    if (isRefusal(found)) return found;
    setDownloadHeaders(reply, found);
    return new StreamableFile(found.content);
  }
}
