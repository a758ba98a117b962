import { Controller, Get, HttpCode, Inject, Param, Post, Redirect } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { APP_CONFIG, type AppConfig, Public, type Refusal } from '@tactful/runtime';
import { z } from 'zod';
import { pageAddress } from '../links/link-token.js';
import { OneClickService } from './one-click.service.js';

const tokenParameter = z.string().regex(/^[0-9A-Za-z]{22}$/);

/** The address in the List-Unsubscribe header of our mails. */
@ApiTags('delivery callbacks')
@Controller('email/one-click')
export class OneClickController {
  constructor(
    private readonly oneClick: OneClickService,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  @Post(':token')
  @HttpCode(200)
  @Public('The token is secret: at least 128 random bits, known to the receiver of the mail')
  @ApiOperation({ summary: 'Stops email to this address at once (RFC 8058)' })
  stop(@Param('token', { schema: tokenParameter }) token: string): Promise<{ readonly stopped: true } | Refusal> {
    return this.oneClick.stopEmail(token);
  }

  /** Scanners of mail follow links: reading this address changes nothing and shows the page instead. */
  @Get(':token')
  @Redirect()
  @Public('It only leads to the customer page')
  @ApiOperation({ summary: 'Leads to the customer page; changes nothing' })
  show(@Param('token', { schema: tokenParameter }) token: string): { readonly url: string; readonly statusCode: 303 } {
    return { url: pageAddress(this.config.publicUrl, token), statusCode: 303 };
  }
}
