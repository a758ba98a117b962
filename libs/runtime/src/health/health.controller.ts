import { Controller, Get, Injectable } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../http/permission.js';
import { Refusal } from '../http/refusal.js';

/** Whether this process takes requests. Apps say `ready()` when everything behind them has started. */
@Injectable()
export class Readiness {
  #ready = false;

  ready(): void {
    this.#ready = true;
  }

  stopping(): void {
    this.#ready = false;
  }

  get isReady(): boolean {
    return this.#ready;
  }
}

@ApiExcludeController()
@Controller('health')
@Public('Tells only whether this process runs.')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  ready(): { status: 'ok' } | Refusal {
    return this.readiness.isReady ? { status: 'ok' } : new Refusal(503, 'not_ready', 'Starting or stopping.');
  }
}
