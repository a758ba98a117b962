import { Controller, type MessageEvent, Sse } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@tactful/runtime';
import { interval, map, merge, type Observable } from 'rxjs';
import { LiveFeed } from './live-feed.js';

/** Proxies close a silent connection; a beat also lets the page see that it is cut off. */
const beatMs = 20_000;

/** `GET /v1/live`: server-sent events `changed` with the ids of customers whose timeline has grown. */
@ApiExcludeController()
@Controller('v1/live')
export class LiveController {
  constructor(private readonly live: LiveFeed) {}

  @Sse()
  @Requires('read')
  watch(@CurrentActor() actor: Actor): Observable<MessageEvent> {
    const changes = this.live
      .of(actor.companyId)
      .pipe(map((customerIds) => ({ type: 'changed', data: { customerIds } })));
    const beats = interval(beatMs).pipe(map(() => ({ type: 'beat', data: {} })));
    return merge(changes, beats);
  }
}
