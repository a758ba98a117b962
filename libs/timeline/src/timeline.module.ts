import { Module } from '@nestjs/common';
import { DatabaseModule } from '@tactful/runtime';
import { EntriesController } from './entries/entries.controller.js';
import { EntriesService } from './entries/entries.service.js';
import { TimelineConsumer } from './entries/events.consumer.js';
import { TimelineErasureConsumer } from './erasure/erasure.consumer.js';
import { LiveFeed } from './live/live-feed.js';
import { LiveController } from './live/live.controller.js';
import { NotesController } from './notes/notes.controller.js';
import { NotesService } from './notes/notes.service.js';

/** The read model behind the console: one timeline per customer, notes, live updates. */
@Module({
  imports: [DatabaseModule.forService('timeline')],
  controllers: [EntriesController, TimelineConsumer, TimelineErasureConsumer, NotesController, LiveController],
  providers: [EntriesService, NotesService, LiveFeed],
})
export class TimelineModule {}
