import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiExcludeController, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type CompanySettings, type Sending } from '@tactful/contracts';
import { type Actor, CurrentActor, Internal, type Refusal, Requires } from '@tactful/runtime';
import { z } from 'zod';
import { CompaniesService } from './companies.service.js';
import { companyBody, type CompanyBody, companyView } from './company.types.js';

const companyIdParam = z.uuid();

@ApiTags('identity')
@Controller('v1/company')
export class CompaniesController {
  constructor(private readonly companies: CompaniesService) {}

  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'The settings of your company' })
  @ApiOkResponse({ standardSchema: companyView })
  find(@CurrentActor() actor: Actor): Promise<CompanySettings | Refusal> {
    return this.companies.find(actor.companyId);
  }

  @Put()
  @Requires('settings')
  @ApiOperation({ summary: 'Replace the settings; `sending` turns the company live, to shadow, or stops all sending' })
  @ApiOkResponse({ standardSchema: companyView })
  replace(
    @CurrentActor() actor: Actor,
    @Body({ schema: companyBody }) body: CompanyBody,
  ): Promise<CompanySettings | Refusal> {
    return this.companies.replace(actor, body);
  }
}

/** What other services ask about a company. */
@ApiExcludeController()
@Controller('internal/companies')
@Internal()
export class InternalCompaniesController {
  constructor(private readonly companies: CompaniesService) {}

  @Get(':id')
  find(@Param('id', { schema: companyIdParam }) companyId: string): Promise<CompanySettings | Refusal> {
    return this.companies.find(companyId);
  }

  @Get(':id/sending')
  sending(@Param('id', { schema: companyIdParam }) companyId: string): Promise<{ sending: Sending } | Refusal> {
    return this.companies.sending(companyId);
  }
}
