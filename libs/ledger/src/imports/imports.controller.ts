import { Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  type ApiBodyOptions,
  ApiConsumes,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import { givenId } from '../fields/ids.js';
import { importKinds, importModes } from './import.kinds.js';
import {
  changePage,
  errorPage,
  type FindingQuery,
  findingQuery,
  importPage,
  type ImportQuery,
  importQuery,
  importView,
} from './import.schemas.js';
import { ImportsService } from './imports.service.js';
import { type UploadRequest } from './upload/upload-form.js';

const form: ApiBodyOptions = {
  schema: {
    type: 'object',
    required: ['kind', 'file'],
    properties: {
      kind: { type: 'string', enum: [...importKinds] },
      mode: { type: 'string', enum: [...importModes], default: 'create' },
      dryRun: { type: 'boolean', default: false, description: 'check everything, write nothing' },
      mapping: { type: 'string', description: 'JSON', example: '{"number":"Invoice no.","dateFormat":"M/D/YYYY"}' },
      file: { type: 'string', format: 'binary' },
    },
  },
};

/** CSV imports. */
@ApiTags('ledger')
@Controller('v1/imports')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  @Post()
  @HttpCode(202)
  @Requires('write')
  @ApiConsumes('multipart/form-data')
  @ApiBody(form)
  @ApiOperation({
    summary: 'Import a CSV file',
    description:
      'UTF-8 with a header. Without `mapping` its headers are our field names; with it, `{ field: header }` and the ' +
      'options `defaults`, `dateFormat`, `decimalSign`, `thousandsSign`. `create` refuses a known externalId that says ' +
      'something else, `upsert` changes it: details of customers and invoices, never what is booked. `dryRun` checks ' +
      'everything, also against what is stored, and writes nothing. The same file may be sent again: nothing is doubled.',
  })
  @ApiAcceptedResponse({ standardSchema: importView })
  start(@CurrentActor() actor: Actor, @Req() request: UploadRequest) {
    return this.imports.start(actor, request);
  }

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'List imports, newest first' })
  @ApiOkResponse({ standardSchema: importPage })
  list(@CurrentActor() actor: Actor, @Query({ schema: importQuery }) query: ImportQuery) {
    return this.imports.list(actor.companyId, query);
  }

  @Get(':id')
  @Requires('read')
  @ApiOperation({ summary: 'Progress and errors of an import' })
  @ApiOkResponse({ standardSchema: importView })
  find(@CurrentActor() actor: Actor, @Param('id', { schema: givenId }) importId: string) {
    return this.imports.find(actor.companyId, importId);
  }

  @Get(':id/errors')
  @Requires('read')
  @ApiOperation({ summary: 'Row errors of an import', description: 'Those of the first 10,000 bad rows are kept.' })
  @ApiOkResponse({ standardSchema: errorPage })
  errors(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) importId: string,
    @Query({ schema: findingQuery }) query: FindingQuery,
  ) {
    return this.imports.errors(actor.companyId, importId, query);
  }

  @Get(':id/changes')
  @Requires('read')
  @ApiOperation({
    summary: 'What an upsert changes, field by field',
    description: 'Of a dry run: what it would change. The first 10,000 are kept; `fieldChanges` counts all.',
  })
  @ApiOkResponse({ standardSchema: changePage })
  changes(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: givenId }) importId: string,
    @Query({ schema: findingQuery }) query: FindingQuery,
  ) {
    return this.imports.changes(actor.companyId, importId, query);
  }
}
