import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type Actor, Internal } from '@tactful/runtime';
import { z } from 'zod';
import { AuthenticationService } from './authentication.service.js';

const question = z.strictObject({
  apiKeyHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  cookie: z.string().max(4_096).optional(),
});

/** Every other process asks here who is behind a key or a cookie (and keeps the answer for 5 s). */
@ApiExcludeController()
@Controller('internal/authenticate')
@Internal()
export class AuthenticationController {
  constructor(private readonly authentication: AuthenticationService) {}

  @Post()
  @HttpCode(200)
  authenticate(@Body({ schema: question }) body: z.output<typeof question>): Promise<{ actor: Actor | null }> {
    return this.authentication.authenticate(body);
  }
}
