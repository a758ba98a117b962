import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@tactful/runtime';
import { SendGridKeys } from './sendgrid-keys.js';

@ApiExcludeController()
@Public('A public key is public.')
@Controller('sandbox/keys')
export class KeysController {
  constructor(private readonly keys: SendGridKeys) {}

  @Get()
  read(): { sendgrid: { eventWebhookPublicKey: string } } {
    return { sendgrid: { eventWebhookPublicKey: this.keys.publicKey } };
  }
}
