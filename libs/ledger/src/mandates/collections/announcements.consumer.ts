import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { localDateAt } from '@tactful/contact-rules';
import { type EventType } from '@tactful/contracts';
import { type BusEvent, EventContext, OnEvents } from '@tactful/messaging';
import { ledgerConsumer } from '../../company/company.consumer.js';
import { readCompany } from '../../company/company-zone.store.js';
import { type Announced, noteAnnounced } from './collections.store.js';

const announcementTypes = [
  'delivery.message.accepted.v1',
  'delivery.contact.suppressed.v1',
] as const satisfies readonly EventType[];

type AnnouncementEvent = BusEvent<(typeof announcementTypes)[number]>;

/** Hears whether announcements of collections have left: nothing is collected before. */
@Controller()
export class AnnouncementsConsumer {
  @OnEvents(ledgerConsumer, announcementTypes)
  async note(@Payload() events: readonly AnnouncementEvent[], @Ctx() { tx }: EventContext): Promise<void> {
    const [first] = events.filter(({ data }) => data.notice?.kind === 'collection_announced');
    if (!first) return;
    const { zone } = await readCompany(tx, first.companyId);
    const noted = new Map(events.flatMap((event) => noteOf(event, zone)).map((one) => [keyOf(one), one]));
    await noteAnnounced(tx, first.companyId, [...noted.values()]);
  }
}

/** Of several things told of one announcement the last counts, as they happened in this order. */
function keyOf({ collectionId, attempt }: Announced): string {
  return `${collectionId} ${attempt}`;
}

function noteOf({ type, data }: AnnouncementEvent, zone: string): Announced[] {
  const { notice, at } = data;
  if (notice?.kind !== 'collection_announced') return [];
  const { subjectId: collectionId, round: attempt } = notice;
  if (type === 'delivery.message.accepted.v1') {
    const toldOn = localDateAt(Temporal.Instant.from(at), zone).toString();
    return [{ collectionId, attempt, toldOn, untoldBecause: null }];
  }
  return [{ collectionId, attempt, toldOn: null, untoldBecause: data.because }];
}
