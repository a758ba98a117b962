import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@tactful/runtime';
import { type ActiveFault, newFault, type NewFault } from './fault.schema.js';
import { FaultsService } from './faults.service.js';

@ApiExcludeController()
@Public('The sandbox holds no real person: it never runs beside live providers.')
@Controller('sandbox/faults')
export class FaultsController {
  constructor(private readonly faults: FaultsService) {}

  @Post()
  add(@Body({ schema: newFault }) fault: NewFault): Promise<ActiveFault> {
    return this.faults.add(fault);
  }

  @Get()
  list(): { items: readonly ActiveFault[] } {
    return { items: this.faults.active() };
  }

  @Delete()
  clear(): Promise<{ items: readonly ActiveFault[] }> {
    return this.faults.clear();
  }
}
