import { All, Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController, ApiExcludeEndpoint, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Public, Requires } from '@tactful/runtime';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { AgentSessions } from './agent-sessions.js';

const meView = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    companyId: z.uuid(),
    permissions: z.array(z.string()),
  })
  .meta({ id: 'Me' });

/** Hands `/auth/*` to better-auth, which speaks the fetch standard. */
@ApiExcludeController()
@Controller('auth')
@Public('Signing in is how one becomes known; better-auth checks origin and throttles.')
export class SignInController {
  constructor(private readonly sessions: AgentSessions) {}

  @All('*')
  @ApiExcludeEndpoint()
  async handle(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const response = await this.sessions.handle(toFetchRequest(request));
    void reply.status(response.status);
    response.headers.forEach((value, name) => {
      if (name !== 'set-cookie') void reply.header(name, value);
    });
    for (const cookie of response.headers.getSetCookie()) void reply.header('set-cookie', cookie);
    await reply.send(await response.text());
  }
}

@ApiTags('identity')
@Controller('v1/me')
export class MeController {
  @Get()
  @Requires('read')
  @ApiOperation({ summary: 'Who you are to this API, and what you may do' })
  @ApiOkResponse({ standardSchema: meView })
  me(@CurrentActor() actor: Actor): Actor {
    return actor;
  }
}

function toFetchRequest(request: FastifyRequest): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined && name !== 'content-length') headers.set(name, String(value));
  }
  headers.set('x-forwarded-for', request.ip);
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD' && request.body !== undefined;
  return new Request(`${request.protocol}://${request.host}${request.url}`, {
    method: request.method,
    headers,
    ...(hasBody && { body: JSON.stringify(request.body) }),
  });
}
