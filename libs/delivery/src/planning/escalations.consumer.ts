import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { type BusEvent, EventContext, OnEvents, Outbox } from '@tactful/messaging';
import { deliveryConsumer } from '../delivery.consumer-group.js';
import { NextStepStore } from '../attempts/next-step.store.js';
import { PlanningService } from './planning.service.js';

/** Takes what policy asks for. */
@Controller()
export class EscalationsConsumer {
  constructor(
    private readonly planning: PlanningService,
    private readonly nextSteps: NextStepStore,
    private readonly outbox: Outbox,
  ) {}

  @OnEvents(deliveryConsumer, ['policy.escalation.requested.v1'])
  async onRequested(
    @Payload() events: readonly BusEvent<'policy.escalation.requested.v1'>[],
    @Ctx() context: EventContext,
  ): Promise<void> {
    const [first] = events;
    if (!first) return;
    const escalations = events.map((event) => event.data.escalation);
    await this.outbox.add(context.tx, await this.planning.plan(context.tx, first.companyId, escalations));
  }

  @OnEvents(deliveryConsumer, ['policy.tone.eased.v1'])
  onToneEased(
    @Payload() events: readonly BusEvent<'policy.tone.eased.v1'>[],
    @Ctx() context: EventContext,
  ): Promise<void> {
    return this.planning.ease(context.tx, events);
  }

  @OnEvents(deliveryConsumer, ['policy.tone.lifted.v1'])
  onToneLifted(
    @Payload() events: readonly BusEvent<'policy.tone.lifted.v1'>[],
    @Ctx() context: EventContext,
  ): Promise<void> {
    return this.planning.liftRaises(context.tx, events);
  }

  @OnEvents(deliveryConsumer, ['policy.next_step.planned.v1'])
  onNextStep(
    @Payload() events: readonly BusEvent<'policy.next_step.planned.v1'>[],
    @Ctx() context: EventContext,
  ): Promise<void> {
    return this.nextSteps.save(context.tx, events);
  }
}
