import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { id } from '@tactful/contracts';
import { type Actor, CurrentActor, Database, type Refusal, Requires } from '@tactful/runtime';
import { KnownCustomers } from '../accounts/known-customers.service.js';
import {
  assignmentList,
  type AssignmentList,
  assignmentQuery,
  type AssignmentQuery,
  policiesOfCustomer,
  type PoliciesOfCustomer,
} from './assignment.types.js';
import { readAssignments, readPoliciesOfCustomer } from './assignments.store.js';

/** Who is led by which ladder. It changes by a policy change only. */
@ApiTags('policy')
@Controller('v1')
export class AssignmentsController {
  constructor(
    private readonly database: Database,
    private readonly customers: KnownCustomers,
  ) {}

  @Get('policy-assignments')
  @Requires('read')
  @ApiOperation({
    summary: 'Which ladder leads whom',
    description: 'The nearest assignment leads a new invoice: its own, its customer’s, its segment’s, the company’s.',
  })
  @ApiOkResponse({ standardSchema: assignmentList })
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: assignmentQuery }) query: AssignmentQuery,
  ): Promise<AssignmentList> {
    return this.database.inCompany(actor.companyId, (tx) => readAssignments(tx, query));
  }

  @Get('customers/:id/policies')
  @Requires('read')
  @ApiOperation({ summary: 'Which ladder each open invoice of a customer keeps to, and since when' })
  @ApiOkResponse({ standardSchema: policiesOfCustomer })
  async ofCustomer(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) customerId: string,
  ): Promise<PoliciesOfCustomer | Refusal> {
    const unknown = await this.customers.refuseUnknown(actor.companyId, customerId);
    if (unknown) return unknown;
    return this.database.inCompany(actor.companyId, async (tx) => ({
      customerId,
      items: await readPoliciesOfCustomer(tx, customerId),
    }));
  }
}
